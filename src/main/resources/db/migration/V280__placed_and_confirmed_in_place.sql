-- In whose place an edition was placed, its placing confirmed, and a department's rows confirmed (R-8).
alter table publication
    add submitted_for text references person,
    add proof_for     text references person;

alter table confirmation
    add decided_for text references person;
