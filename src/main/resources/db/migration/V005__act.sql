-- Acts that approve accepted changes (R-44, R-45).
create table act_draft_number (
    authority text not null,
    year      int  not null,
    last      int  not null,
    primary key (authority, year)
);

create table approving_act (
    id                      uuid primary key,
    draft_number            text        not null unique,
    authority               text        not null,
    kind                    text        not null,
    state                   text        not null,
    regulation_version      int         not null,
    base_edition            int,
    prepared_by             text        not null,
    created_at              timestamptz not null,
    remark                  text,
    decided_by              text,
    decided_at              timestamptz,
    number                  text,
    signed_on               date,
    signatory               text,
    acting_ground           text,
    registered_on           date,
    in_force_from           date,
    officially_published_on date,
    printed_hash            text,
    backdating_reason       text,
    registered_by           text,
    registered_at           timestamptz,
    edition                 int,
    version                 bigint      not null
);

create index on approving_act (authority, state);

-- R-44: numbers are unique per authority, kind and year.
create unique index approving_act_number on approving_act (authority, kind, (extract(year from signed_on)), number)
    where number is not null;

-- At most one act per authority between "send" and its registration: its annex is the whole register.
create unique index approving_act_one_at_a_time on approving_act (authority)
    where state in ('WITH_HEAD', 'SIGNED');
