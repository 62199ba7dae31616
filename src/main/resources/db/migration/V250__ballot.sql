-- Votes of a working group on changes (R-43): the rule as it stood, every entitled member, minutes of a session.
create table ballot (
    id                   uuid primary key,
    change_id            uuid        not null references change_request,
    round                int         not null,
    attempt              int         not null,
    quorum_percent       int         not null,
    majority_of          text        not null,
    chair_decides_on_tie boolean     not null,
    clause               text        not null,
    opened_at            timestamptz not null,
    until                date,
    closed_at            timestamptz,
    outcome              text,
    minutes_number       text,
    minutes_date         date,
    minutes_in_favour    int,
    minutes_entered_by   text references person,
    remark               text,
    remark_by            text references person,
    next_until           date,
    next_set_by          text references person,
    unique (change_id, round, attempt),
    constraint minutes_whole
        check (num_nulls(minutes_number, minutes_date, minutes_in_favour, minutes_entered_by) in (0, 4))
);

create table vote (
    id             uuid primary key,
    ballot_id      uuid    not null references ballot,
    login          text    not null references person,
    full_name      text    not null,
    post           text    not null,
    chair          boolean not null,
    powers_act     text,
    powers_number  text,
    powers_date    date,
    powers_from    date,
    powers_until   date,
    state          text    not null,
    choice         text,
    remark         text,
    cast_by        text references person,
    cast_at        timestamptz,
    unique (ballot_id, login),
    constraint a_vote_says_what_and_by_whom check ((state = 'CAST') = (num_nulls(choice, cast_by, cast_at) = 0))
);
