-- Departments, people and the roles they hold; passwords live in the engine's identity store.
create table department (
    id        uuid primary key,
    authority text not null,
    code      text not null,
    name      text not null,
    unique (authority, code)
);

create table person (
    login     text primary key,
    full_name text    not null,
    post      text    not null,
    email     text    not null,
    authority text,
    active    boolean not null default true
);

create table membership (
    id            uuid primary key,
    login         text not null references person,
    role          text not null,
    authority     text,
    department_id uuid references department,
    unique nulls not distinct (login, role, authority, department_id)
);

create index on membership (authority, role);
create index on membership (department_id, role);
