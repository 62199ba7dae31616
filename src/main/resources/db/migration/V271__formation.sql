-- The first formation of a register (R-47): who is asked, who was left for later, which rows of several were put together.
create table formation (
    id        uuid primary key,
    number    text        not null unique,
    authority text        not null,
    due_on    date        not null,
    note      text,
    state     text        not null,
    opened_by text        not null references person,
    opened_at timestamptz not null,
    edition   int,
    ended_at  timestamptz,
    version   bigint      not null
);

-- One register is formed once at a time.
create unique index formation_one_at_a_time on formation (authority) where state in ('COLLECTING', 'APPROVING');

create table formation_part (
    id              uuid primary key,
    formation_id    uuid not null references formation,
    department_id   uuid not null references department,
    department_name text not null,
    left_note       text,
    left_by         text,
    left_at         timestamptz,
    unique (formation_id, department_id)
);

create table formation_overlap (
    id            uuid primary key,
    formation_id  uuid        not null references formation,
    process_title text,
    touchpoint    text        not null,
    owner         text        not null,
    contributors  text        not null,
    resolved_by   text        not null,
    resolved_at   timestamptz not null
);

create index on formation_overlap (formation_id);

-- A register that stood before the system: the file waits here between the look at it and the decision to take it over.
create table adoption_file (
    id          uuid primary key,
    authority   text        not null,
    login       text        not null,
    uploaded_at timestamptz not null,
    rows        jsonb       not null
);
