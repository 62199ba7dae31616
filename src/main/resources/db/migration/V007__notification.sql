-- Letters owed to people and what became of each.

-- A key is taken before its letter is written: a second taker waits for the first one's commit and then gets nothing,
-- while its own transaction goes on. A unique violation in "notice" would break the transaction of the event itself.
create table notice_key (
    dedupe_key text primary key
);

create table notice (
    id              uuid primary key,
    dedupe_key      text        not null unique references notice_key,
    kind            text        not null,
    authority       text        not null,
    recipient_login text        not null,
    recipient_email text        not null,
    recipient_name  text        not null,
    subject         text        not null,
    text            text        not null,
    html            text        not null,
    link            text,
    message_id      text        not null unique,
    state           text        not null check (state in ('PLANNED', 'SENT', 'KEPT', 'CANCELLED', 'FAILED')),
    created_at      timestamptz not null,
    not_before      timestamptz,
    sent_at         timestamptz,
    attempts        integer     not null default 0,
    last_error      text,
    deadline_key    text,
    check ((state = 'SENT') = (sent_at is not null))
);

create index on notice (created_at desc, id);
create index on notice (deadline_key) where deadline_key is not null;
