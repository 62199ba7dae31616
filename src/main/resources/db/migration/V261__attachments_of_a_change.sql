-- Files beside a change: the document of a ground, the scan of an institution's letter, anything else.
create table change_attachment (
    id         uuid primary key,
    change_id  uuid        not null references change_request,
    item_id    uuid        references change_item on delete set null,
    about      text        not null check (about in ('GROUND', 'LETTER', 'OTHER')),
    ground     text,
    name       text        not null,
    media_type text        not null,
    bytes      bytea       not null,
    sha256     text        not null,
    added_by   text        not null references person,
    added_at   timestamptz not null
);

create index on change_attachment (change_id);
create index on change_attachment (item_id) where item_id is not null;

-- R-1: an institution without accounts answers through a department, by a letter.
create table change_on_behalf (
    change_id     uuid primary key references change_request,
    institution   text        not null,
    letter_number text        not null,
    letter_date   date        not null,
    entered_by    text        not null references person,
    entered_at    timestamptz not null
);
