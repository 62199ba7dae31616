-- R-44: the head may decide on paper; nobody's login then stands for the head's, and who recorded the paper is kept beside.
alter table approving_act add column on_paper boolean;
alter table approving_act add column sent_at timestamptz;

drop index approving_act_one_at_a_time;
create unique index approving_act_one_at_a_time on approving_act (authority)
    where state in ('AGREEING', 'WITH_HEAD', 'ON_PAPER', 'SIGNED');

create table paper_step (
    place        bigint generated always as identity primary key,
    act_id       uuid        not null references approving_act (id),
    what         text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    remark       text,
    scan_sha256  text,
    printed_hash text
);

create index on paper_step (act_id);

create trigger paper_step_is_immutable before update or delete on paper_step
    for each row execute function refuse_change_of_given();
create trigger paper_step_is_not_truncated before truncate on paper_step
    for each statement execute function refuse_change_of_given();
