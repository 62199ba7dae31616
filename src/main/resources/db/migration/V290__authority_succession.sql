-- An authority that another one succeeds (R-30): its register stays readable as it was, the successor goes on with it.
create table authority_succession (
    authority   text primary key,
    heir        text        not null,
    since       date        not null,
    act_title   text        not null,
    recorded_by text        not null references person,
    recorded_at timestamptz not null,
    constraint nobody_succeeds_itself check (authority <> heir)
);

create index on authority_succession (heir);

create trigger authority_succession_is_immutable before update or delete on authority_succession
    for each row execute function refuse_change_of_given();
create trigger authority_succession_is_not_truncated before truncate on authority_succession
    for each statement execute function refuse_change_of_given();

-- Under which id a row goes on in the register of the successor, once that register has it.
create table succeeded_row (
    authority text not null,
    row_id    uuid not null,
    heir      text not null,
    heir_row  uuid not null,
    primary key (authority, row_id)
);

-- Departments of the successor look through what came from the other authority, rows by the addresses they keep there.
alter table handover
    add column from_authority text,
    drop constraint handover_cause_check,
    add constraint handover_cause_check check (cause in ('PERSON_LEFT', 'DEPARTMENT_MERGED', 'AUTHORITY_SUCCEEDED'));
