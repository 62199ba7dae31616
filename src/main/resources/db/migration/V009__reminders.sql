-- How each person wants to hear of new tasks; no row: a letter at once.
create table notification_choice (
    login       text primary key references person,
    assignments text not null check (assignments in ('AT_ONCE', 'IN_DIGEST'))
);

create index on notice (created_at, id) where state = 'KEPT';

-- Terms that were lawfully suspended or extended: written once, with the date before and after.
create table term_pause (
    id          uuid primary key,
    deadline_id uuid        not null references deadline,
    kind        text        not null check (kind in ('SUSPENSION', 'EXTENSION')),
    ground      text        not null,
    clause      text        not null,
    document    text        not null,
    first_day   date,
    last_day    date,
    days        integer     not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    due_before  date        not null,
    due_after   date,
    check ((kind = 'SUSPENSION') = (first_day is not null and last_day is not null))
);

create index on term_pause (deadline_id);
