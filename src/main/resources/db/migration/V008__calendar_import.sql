-- A calendar comes as a proposal: uploaded by one keeper, compared with what is in force, approved by another, applied to every open deadline.
create table calendar_import (
    id          uuid primary key,
    layer       text        not null,
    parent      text,
    format      text        not null,
    file_name   text        not null,
    file_hash   text        not null,
    ground      text        not null,
    content     jsonb       not null,
    state       text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    moved       integer,
    restated    integer
);

create index calendar_import_newest on calendar_import (uploaded_at desc);

alter table calendar_version add column import_id uuid references calendar_import;

-- Everything the date follows from, without the outcome and the printed words: deadlines that ask the same are counted once.
alter table deadline add column question text generated always as
    ((sheet - array['due', 'strict', 'provisional', 'days', 'calendarVersion', 'eventName', 'clause'])::text) stored;
alter table deadline add column strict text generated always as (sheet ->> 'strict') stored;

-- What a calendar did to a deadline; written in the transaction that moved it, never changed.
create table deadline_move (
    id               bigint generated always as identity primary key,
    deadline_id      uuid        not null references deadline,
    import_id        uuid references calendar_import,
    moved_at         timestamptz not null,
    due_from         date,
    due_to           date,
    provisional_from boolean     not null,
    provisional_to   boolean     not null,
    calendar_from    text        not null,
    missed_before    timestamptz
);

create index deadline_move_deadline on deadline_move (deadline_id);

-- Tells every node that the calendar it remembers is out of date.
create table calendar_revision (
    number bigint not null
);

insert into calendar_revision values (1);

-- Who counts by the calendar holds it until the end of the transaction; who changes it waits for them. Two statements
-- of one call: the second must see what was committed while the first waited.
create function hold_calendar() returns bigint language plpgsql volatile as $$
declare
    current_number bigint;
begin
    perform pg_advisory_xact_lock_shared(7351902115);
    select number into current_number from calendar_revision;
    return current_number;
end
$$;
