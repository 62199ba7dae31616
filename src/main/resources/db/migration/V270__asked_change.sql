-- A change that was asked for: by the first formation (R-47), a round of confirmation (R-48), the inventory of processes (R-24).
-- While it is held it waits for the others, and no act but theirs takes it.
create table asked_change (
    change_id uuid primary key references change_request,
    asked_by  uuid    not null,
    held      boolean not null
);

create index on asked_change (asked_by);
