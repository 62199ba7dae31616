-- What departments are called in an edition that is laid out, and who answers for the merged ones: as it stood on the day of
-- the laying out, so that what was signed opens even when a department got another name meanwhile.
create table laid_out_department (
    batch         uuid not null,
    department_id uuid not null references department,
    keeper_id     uuid not null references department,
    keeper_name   text not null,
    primary key (batch, department_id)
);
