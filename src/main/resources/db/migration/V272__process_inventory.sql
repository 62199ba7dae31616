-- The inventory of processes has a life of its own (R-24): who answers for a process, and everything that happened to it.
alter table process_entry add column department_id uuid references department;

create table process_event (
    id         uuid primary key,
    process_id uuid        not null references process_entry,
    authority  text        not null,
    kind       text        not null,
    was        text,
    became     text,
    by_login   text        not null,
    at         timestamptz not null
);

create index on process_event (authority, at);

-- A file of the inventory waits here between the look at what it changes and the decision.
create table inventory_file (
    id          uuid primary key,
    authority   text        not null,
    login       text        not null,
    uploaded_at timestamptz not null,
    steps       jsonb       not null
);
