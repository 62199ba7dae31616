-- A department may be closed before anybody is named to go on with what it keeps: the keeper of the register decides who,
-- and until then it stays whose everything is.
alter table department add column closing_since timestamptz;

alter table handover
    add column distributed_by text references person,
    add column distributed_at timestamptz,
    drop constraint handover_cause_check,
    add constraint handover_cause_check
        check (cause in ('PERSON_LEFT', 'DEPARTMENT_MERGED', 'DEPARTMENT_CLOSED', 'AUTHORITY_SUCCEEDED'));
