-- The ground of a keeper's powers (R-8), and what it was when a round was decided.
alter table membership
    add powers_act    text,
    add powers_number text,
    add powers_date   date,
    add powers_from   date,
    add powers_until  date,
    add constraint powers_whole check (num_nulls(powers_act, powers_number, powers_date, powers_from) in (0, 4)),
    add constraint powers_need_a_ground check (powers_until is null or powers_from <= powers_until);

alter table change_round
    add powers_act    text,
    add powers_number text,
    add powers_date   date,
    add powers_from   date,
    add powers_until  date;
