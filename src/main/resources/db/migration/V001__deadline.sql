-- The production calendar: layers over the federal one, every imported state of a year, and the days that are not as the week says.
create table calendar_layer (
    name   text primary key,
    parent text references calendar_layer
);

create table calendar_version (
    id           uuid primary key,
    layer        text        not null references calendar_layer,
    year         integer     not null,
    number       integer     not null,
    status       text        not null,
    decree       text,
    content_hash text        not null,
    imported_at  timestamptz not null,
    unique (layer, year, number)
);

create table calendar_day (
    version_id uuid    not null references calendar_version,
    day        date    not null,
    kind       text    not null,
    shortened  boolean not null,
    name       text    not null,
    moved_from date,
    moved_to   date,
    basis      text    not null,
    primary key (version_id, day)
);

create table deadline (
    id        uuid primary key,
    key       text        not null,
    authority text        not null,
    subject   text        not null,
    step      text        not null,
    legal     boolean     not null,
    due       date,
    sheet     jsonb       not null,
    opened_at timestamptz not null,
    missed_at timestamptz,
    closed_at timestamptz
);

-- A timer and its task ask for the same deadline; a loop of the process comes back with the key of a closed one.
create unique index deadline_open_key on deadline (key) where closed_at is null;
create index deadline_key on deadline (key);
create index deadline_subject on deadline (subject);
create index deadline_open on deadline (authority, due) where closed_at is null;
