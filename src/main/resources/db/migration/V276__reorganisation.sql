-- A department that is merged into another stays known by name; its heir answers for everything it answered for.
-- The heir is always a department that works: when it is merged in its turn, all it inherited goes on with it.
alter table department
    add column closed_at timestamptz,
    add column heir_id   uuid references department,
    add constraint whoever_closes_has_an_heir check ((closed_at is null) = (heir_id is null)),
    add constraint nobody_is_their_own_heir check (heir_id <> id);

create index on department (heir_id) where heir_id is not null;

-- After a merger a department may have been asked twice in one round: for itself and for what it took over.
alter table confirmation drop constraint confirmation_campaign_id_department_id_key;
create index on confirmation (campaign_id, department_id);
