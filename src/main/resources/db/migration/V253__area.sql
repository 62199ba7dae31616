-- Departments whose changes an authorised person is asked to check first; a department of nobody's goes to all of them (R-8).
create table area (
    login         text        not null references person,
    department_id uuid        not null references department,
    set_by        text        not null references person,
    set_at        timestamptz not null,
    primary key (login, department_id)
);

create index on area (department_id);
