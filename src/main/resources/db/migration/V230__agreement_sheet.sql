-- R-44: who agreed to a draft act before the head saw it; every sending of the draft has lines of its own, none is overwritten.
create table agreement_line (
    id           uuid primary key,
    act_id       uuid        not null references approving_act (id),
    round        int         not null,
    place        int         not null,
    turn         int         not null,
    post         text        not null,
    asked_at     timestamptz not null,
    login        text,
    full_name    text,
    own_post     text,
    result       text,
    remark       text,
    answered_at  timestamptz,
    unique (act_id, round, place)
);

create function refuse_change_of_given() returns trigger language plpgsql as $$
begin
    raise exception 'What was given never changes (% on %)', tg_op, tg_table_name using errcode = '23001';
end $$;

create trigger agreement_line_is_answered_once before update on agreement_line
    for each row when (old.result is not null) execute function refuse_change_of_given();
create trigger agreement_line_stays before delete on agreement_line
    for each row execute function refuse_change_of_given();
create trigger agreement_line_is_not_truncated before truncate on agreement_line
    for each statement execute function refuse_change_of_given();

-- While people agree to it, a draft is on its way like one with the head.
drop index approving_act_one_at_a_time;
create unique index approving_act_one_at_a_time on approving_act (authority)
    where state in ('AGREEING', 'WITH_HEAD', 'SIGNED');
