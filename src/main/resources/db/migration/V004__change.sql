-- Changes of the register: drafted by a department, checked, reworked, accepted (R-40 … R-42).
create table change_number (
    authority text not null,
    year      int  not null,
    last      int  not null,
    primary key (authority, year)
);

create table change_request (
    id                 uuid primary key,
    number             text        not null unique,
    authority          text        not null,
    department_id      uuid        not null references department,
    department_name    text        not null,
    regulation_version int         not null,
    state              text        not null,
    round              int         not null,
    occurred_on        date        not null,
    note               text,
    base_edition       int,
    created_by         text        not null references person,
    created_at         timestamptz not null,
    ready_by           text,
    submitted_by       text,
    submitted_at       timestamptz,
    decided_by         text,
    decided_at         timestamptz,
    decision_reason    text,
    act_id             uuid,
    adopted_in         int,
    follow_up_of       uuid references change_request,
    demonstration      boolean     not null default false,
    version            bigint      not null
);

create index on change_request (authority, state);
create index on change_request (department_id, state);
create index on change_request (act_id);

create table change_item (
    id               uuid primary key,
    change_id        uuid        not null references change_request,
    position         int         not null,
    operation        text        not null,
    reason           text,
    row_id           uuid,
    direction        text,
    process_id       uuid,
    process_title    text,
    touchpoint_id    uuid,
    touchpoint_name  text,
    channel          text,
    type             text,
    address          text,
    needs            text[]      not null,
    other_need       text,
    peculiarities    text,
    grounds          jsonb       not null,
    little_used      boolean     not null,
    not_counted      boolean     not null,
    whole_direction  boolean     not null,
    responsible_post text,
    verdict          text        not null,
    changed_in_round int         not null,
    updated_by       text        not null,
    updated_at       timestamptz not null,
    version          bigint      not null
);

create index on change_item (change_id, position);
-- One change treats a row of the register once.
create unique index change_item_one_per_row on change_item (change_id, row_id) where row_id is not null;

create table change_round (
    id           uuid primary key,
    change_id    uuid        not null references change_request,
    number       int         not null,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    decided_by   text,
    decided_at   timestamptz,
    decision     text,
    remark       text,
    unique (change_id, number)
);

create table remark (
    id          uuid primary key,
    change_id   uuid        not null references change_request,
    round       int         not null,
    item_id     uuid,
    field       text,
    text        text        not null,
    author      text        not null,
    created_at  timestamptz not null,
    state       text        not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);

create index on remark (change_id, round);
