-- R-21: what one department asks another to add to its row.
create table row_request (
    id                  uuid primary key,
    row_id              uuid        not null,
    owner_id            uuid        not null references department,
    asked_in            text        not null,
    asked_by_department text        not null,
    asked_by            text        not null,
    asked_at            timestamptz not null,
    process_title       text,
    touchpoint_name     text        not null,
    needs               text[]      not null,
    other_need          text,
    peculiarities       text,
    grounds             jsonb       not null,
    state               text        not null check (state in ('OPEN', 'TAKEN', 'DECLINED')),
    answered_by         text,
    answered_at         timestamptz,
    answer              text,
    version             bigint      not null
);

create index on row_request (owner_id, state);

-- Other open changes that treat the same row are named at once.
create index on change_item (row_id) where row_id is not null;
