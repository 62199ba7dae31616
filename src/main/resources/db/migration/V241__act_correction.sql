-- What was found wrong after an act was registered, and how it was put right; nothing is overwritten (R-45).
create table act_correction_number (
    authority text not null,
    year      int  not null,
    last      int  not null,
    primary key (authority, year)
);

create table act_correction (
    id             uuid primary key,
    number         text        not null unique,
    authority      text        not null,
    act_id         uuid        not null references approving_act,
    edition        int         not null,
    state          text        not null,
    opened_by      text        not null,
    opened_at      timestamptz not null,
    kind           text,
    ground         text,
    act_number     text,
    act_date       date,
    signatory      text,
    in_force_from  date,
    changes        text,
    prepared_by    text,
    prepared_at    timestamptz,
    confirmed_by   text,
    confirmed_at   timestamptz,
    remark         text,
    was_number     text,
    was_date       date,
    cancelling_act uuid references approving_act,
    made_edition   int,
    version        bigint      not null,
    check (confirmed_by is null or confirmed_by <> prepared_by)
);

create index on act_correction (act_id);
create index on act_correction (cancelling_act);

-- The requisites as they should have been registered; what the clerk typed stays in its own columns.
alter table approving_act
    add column corrected_number text,
    add column corrected_on     date,
    add column corrected_ground text,
    -- The act that this one cancels: it came signed from outside.
    add column cancels          uuid references approving_act;

-- R-44: numbers are unique as they are, not as they once were mistyped.
drop index approving_act_number;
create unique index approving_act_number on approving_act (authority, kind,
    (extract(year from coalesce(corrected_on, signed_on))), (case when corrected_on is null then number else corrected_number end))
    where number is not null or corrected_number is not null;
