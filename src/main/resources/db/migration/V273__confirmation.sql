-- Rounds in which departments confirm that their rows are true (R-48): separate from any edit, with name, post and date.
create table confirmation_campaign (
    id        uuid primary key,
    number    text        not null unique,
    authority text        not null,
    due_on    date        not null,
    note      text,
    opened_by text,
    opened_at timestamptz not null
);

create index on confirmation_campaign (authority, opened_at);

create table confirmation (
    id              uuid primary key,
    campaign_id     uuid   not null references confirmation_campaign,
    number          text   not null unique,
    authority       text   not null,
    department_id   uuid   not null references department,
    department_name text   not null,
    edition         int    not null,
    row_count       int    not null,
    state           text   not null,
    decided_by      text,
    decided_name    text,
    decided_post    text,
    decided_at      timestamptz,
    version         bigint not null,
    unique (campaign_id, department_id)
);

create index on confirmation (authority, department_id, decided_at);
