-- Accounts, departments and roles are kept on pages: a password that an administrator gave is for one sign-in only.
alter table person add column one_time_password boolean not null default false;

-- Who changed them, when, from what to what.
create table admin_event (
    id        uuid primary key,
    at        timestamptz not null,
    by_login  text        not null references person,
    kind      text        not null,
    authority text,
    subject   text        not null,
    was       text,
    became    text
);

create index on admin_event (at);

create trigger admin_event_is_immutable before update or delete on admin_event
    for each row execute function refuse_change_of_given();
create trigger admin_event_is_not_truncated before truncate on admin_event
    for each statement execute function refuse_change_of_given();
