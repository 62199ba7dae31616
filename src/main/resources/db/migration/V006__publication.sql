-- Publications of editions (R-46), the edition the public reads, and the documents of every edition (R-30).
create table publication (
    id            uuid primary key,
    authority     text        not null,
    edition       int         not null,
    target        text        not null,
    target_kind   text        not null,
    state         text        not null,
    opened_at     timestamptz not null,
    submitted_by  text,
    submitted_at  timestamptz,
    address       text,
    evidence      text,
    late_reason   text,
    sent_back     text,
    published_at  timestamptz,
    verified_at   timestamptz,
    in_time       boolean,
    fulfilled_by  int,
    version       bigint      not null,
    unique (authority, edition, target),
    foreign key (authority, edition) references edition (authority, number)
);

create index on publication (authority, state);

-- The edition the public reads now; it only ever moves to a higher number.
create table public_edition (
    authority   text primary key,
    edition     int         not null,
    switched_at timestamptz not null,
    foreign key (authority, edition) references edition (authority, number)
);

create function refuse_lower_public_edition() returns trigger language plpgsql as $$
begin
    raise exception 'The public edition never goes back' using errcode = '23001';
end $$;

create trigger public_edition_only_rises before update on public_edition
    for each row when (new.edition < old.edition) execute function refuse_lower_public_edition();

create table edition_document (
    authority  text        not null,
    edition    int         not null,
    name       text        not null,
    media_type text        not null,
    bytes      bytea       not null,
    sha256     text        not null,
    made_at    timestamptz not null,
    primary key (authority, edition, name),
    foreign key (authority, edition) references edition (authority, number)
);

create trigger edition_document_is_immutable before update or delete on edition_document
    for each row execute function refuse_change_of_approved();
create trigger edition_document_is_not_truncated before truncate on edition_document
    for each statement execute function refuse_change_of_approved();
