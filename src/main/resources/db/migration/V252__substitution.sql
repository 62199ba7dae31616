-- Who stands in for whom, when and by which order: ended, never deleted, because the record says who acted for whom.
create table substitution (
    id           uuid primary key,
    authority    text        not null,
    absent       text        not null references person,
    substitute   text        not null references person,
    kind         text        not null,
    first_day    date        not null,
    last_day     date        not null,
    order_number text        not null,
    order_date   date        not null,
    -- The midnights of the authority around these days; an early end moves the second one.
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    entered_by   text        not null references person,
    entered_at   timestamptz not null,
    ended_by     text references person,
    ended_at     timestamptz,
    constraint nobody_stands_in_for_themselves check (absent <> substitute),
    constraint days_in_order check (first_day <= last_day),
    constraint ended_whole check ((ended_by is null) = (ended_at is null))
);

create index on substitution (substitute, ends_at);
create index on substitution (absent, ends_at);
create index on substitution (authority, first_day);

-- A task that was done in the place of somebody absent.
create table deed (
    task_id     text primary key,
    case_number text        not null,
    step        text        not null,
    login       text        not null references person,
    absent      text        not null references person,
    done_at     timestamptz not null
);

create index on deed (case_number);

alter table change_request
    add submitted_for text references person;

alter table change_round
    add submitted_for text references person,
    add decided_for   text references person;

alter table agreement_line
    add answered_for text references person;
