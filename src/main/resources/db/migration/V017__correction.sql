-- Slips of the pen that checkers corrected in the rows of a change (R-41).
create table correction (
    id           uuid primary key,
    change_id    uuid        not null references change_request,
    item_id      uuid        not null,
    round        int         not null,
    field        text        not null,
    was          text        not null,
    became       text        not null,
    corrected_by text        not null references person,
    corrected_at timestamptz not null
);

create index on correction (change_id, corrected_at);
