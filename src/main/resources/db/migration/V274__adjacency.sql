-- Touchpoints through which a process passes from one authority to another (R-25): invited by one, accepted by the other.
create table adjacency (
    id              uuid primary key,
    inviting        text        not null,
    inviting_row    uuid        not null,
    invited         text        not null,
    invited_row     uuid,
    inviting_seen   int,
    invited_seen    int,
    words           text        not null,
    state           text        not null,
    offered_by      text        not null,
    offered_at      timestamptz not null,
    answered_by     text,
    answered_at     timestamptz,
    answer          text,
    version         bigint      not null,
    check (inviting <> invited)
);

create index on adjacency (inviting);
create index on adjacency (invited);
