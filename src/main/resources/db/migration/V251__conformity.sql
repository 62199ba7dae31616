-- How each touchpoint conforms to the requirements of its type or channel (R-5, R-29).
create table conformity (
    id            uuid primary key,
    touchpoint_id uuid        not null references touchpoint,
    requirement   text        not null,
    state         text        not null,
    measured      int,
    evidence      text,
    plan          text,
    due           date,
    updated_by    text        not null references person,
    updated_at    timestamptz not null,
    unique (touchpoint_id, requirement),
    constraint what_is_not_met_has_a_plan check ((state = 'NOT_MET') = (plan is not null and due is not null)),
    constraint the_rest_has_evidence check (state = 'NOT_MET' or evidence is not null)
);
