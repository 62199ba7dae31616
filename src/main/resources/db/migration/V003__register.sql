-- The register: process inventory (R-24), touchpoints (R-5, R-6), immutable editions of rows (R-20, R-30).
create table process_entry (
    id          uuid primary key,
    authority   text    not null,
    direction   text    not null,
    title       text    not null,
    included_at timestamptz not null,
    unique (authority, title)
);

create table touchpoint (
    id         uuid primary key,
    authority  text    not null,
    name       text    not null,
    channel    text    not null check (channel in ('DIGITAL', 'OFFLINE')),
    type       text,
    address    text,
    predefined boolean not null default false,
    unique (authority, name, channel)
);

create table edition (
    id                 uuid primary key,
    authority          text        not null,
    number             int         not null,
    regulation_version int         not null,
    ground_kind        text        not null,
    ground_id          uuid        not null,
    ground_title       text        not null,
    effective_from     date        not null,
    opened_at          timestamptz not null,
    row_count          int         not null,
    content_hash       text        not null,
    previous_hash      text,
    edition_hash       text        not null,
    demonstration      boolean     not null default false,
    unique (authority, number)
);

create table edition_row (
    authority        text    not null,
    edition          int     not null,
    row_id           uuid    not null,
    position         int     not null,
    direction        text    not null,
    process_id       uuid,
    process_title    text,
    touchpoint_id    uuid    not null,
    touchpoint_name  text    not null,
    channel          text    not null,
    type             text,
    address          text,
    needs            text[]  not null,
    other_need       text,
    peculiarities    text,
    grounds          jsonb   not null,
    little_used      boolean not null,
    not_counted      boolean not null,
    whole_direction  boolean not null,
    responsible_post text,
    department_id    uuid    not null references department,
    department_name  text    not null,
    primary key (authority, edition, row_id),
    unique (authority, edition, position) deferrable initially deferred,
    foreign key (authority, edition) references edition (authority, number) deferrable initially deferred
);

-- R-21: within one process (or whole direction) a touchpoint appears once.
create unique index edition_row_once_per_process
    on edition_row (authority, edition, direction, process_id, touchpoint_id) nulls not distinct;

-- Changes of rows laid out for the edition that is being opened; emptied in the same transaction.
create table row_change (
    batch            uuid    not null,
    seq              bigint  not null,
    operation        text    not null check (operation in ('INCLUDE', 'MODIFY', 'EXCLUDE')),
    row_id           uuid    not null,
    direction        text,
    process_id       uuid,
    process_title    text,
    touchpoint_id    uuid,
    touchpoint_name  text,
    channel          text,
    type             text,
    address          text,
    needs            text[],
    other_need       text,
    peculiarities    text,
    grounds          jsonb,
    little_used      boolean,
    not_counted      boolean,
    whole_direction  boolean,
    responsible_post text,
    department_id    uuid,
    primary key (batch, seq)
);

-- R-30: what was approved never changes; the next edition corrects it.
create function refuse_change_of_approved() returns trigger language plpgsql as $$
begin
    raise exception 'An approved edition never changes (% on %)', tg_op, tg_table_name using errcode = '23001';
end $$;

create trigger edition_is_immutable before update or delete on edition
    for each row execute function refuse_change_of_approved();
create trigger edition_is_not_truncated before truncate on edition
    for each statement execute function refuse_change_of_approved();
create trigger edition_row_is_immutable before update or delete on edition_row
    for each row execute function refuse_change_of_approved();
create trigger edition_row_is_not_truncated before truncate on edition_row
    for each statement execute function refuse_change_of_approved();
