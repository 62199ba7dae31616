-- One operation that alters a touchpoint in every row that uses it (R-40): the catalogue follows with the edition that
-- makes it, from what stands here under the batch of its row changes.
create table touchpoint_change (
    batch         uuid not null,
    touchpoint_id uuid not null references touchpoint,
    name          text not null,
    channel       text not null,
    type          text,
    address       text,
    primary key (batch, touchpoint_id)
);

-- One change alters a touchpoint once; other open changes that do are named at once.
create unique index change_item_one_per_touchpoint on change_item (change_id, touchpoint_id)
    where operation = 'CHANGE_TOUCHPOINT';
create index on change_item (touchpoint_id) where touchpoint_id is not null;
create index on edition_row (authority, touchpoint_id, edition);

-- The edition that a row was drafted against: the third side of the comparison when the register has moved since.
alter table change_item add column base_edition int;
update change_item i set base_edition = r.base_edition from change_request r where r.id = i.change_id;
