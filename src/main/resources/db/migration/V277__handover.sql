-- What passes from hand to hand when a person leaves or a department is merged: looked through by whoever takes it over.
create table handover (
    id              uuid primary key,
    number          text        not null unique,
    authority       text        not null,
    department_id   uuid        not null references department,
    department_name text        not null,
    cause           text        not null check (cause in ('PERSON_LEFT', 'DEPARTMENT_MERGED')),
    about           text        not null,
    opened_by       text        not null references person,
    opened_at       timestamptz not null,
    taken_by        text references person,
    taken_at        timestamptz,
    version         bigint      not null
);

create index on handover (authority);
create index on handover (department_id);

create table handover_item (
    handover_id uuid not null references handover,
    position    int  not null,
    kind        text not null check (kind in ('ROW', 'CHANGE', 'PROCESS')),
    ref         uuid not null,
    title       text not null,
    primary key (handover_id, position)
);
