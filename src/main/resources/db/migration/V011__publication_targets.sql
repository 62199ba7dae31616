-- How a publication was confirmed and what became of its term (R-10, R-46); the evidence of what no program can check.
alter table publication
    add column attempts         int  not null default 0,
    add column timeliness       text,
    add column proof_route      text,
    add column proof_document   text,
    add column proof_sha256     text,
    add column proof_person     text,
    add column proof_remark     text;

update publication
set timeliness = case when in_time then 'IN_TIME' else 'LATE' end
where in_time is not null;

-- A view of the column above, for whoever only asks yes or no.
alter table publication drop column in_time;
alter table publication add column in_time boolean generated always as (timeliness = 'IN_TIME') stored;

update publication
set proof_route = case when target_kind = 'BUILT_IN_SITE' then 'BUILT_IN' else 'SECOND_PERSON' end
where state = 'PUBLISHED';

create table publication_evidence (
    id           uuid primary key,
    publication  uuid        not null references publication (id),
    name         text        not null,
    media_type   text        not null,
    bytes        bytea       not null,
    sha256       text        not null,
    added_by     text        not null,
    added_at     timestamptz not null
);

create index on publication_evidence (publication);

create trigger publication_evidence_is_immutable before update or delete on publication_evidence
    for each row execute function refuse_change_of_approved();
create trigger publication_evidence_is_not_truncated before truncate on publication_evidence
    for each statement execute function refuse_change_of_approved();

-- The same bytes as in edition_document, compressed once at publication and never again (P-5).
create table edition_document_encoding (
    authority text  not null,
    edition   int   not null,
    name      text  not null,
    encoding  text  not null,
    bytes     bytea not null,
    primary key (authority, edition, name, encoding),
    foreign key (authority, edition, name) references edition_document (authority, edition, name)
);

create trigger edition_document_encoding_is_immutable before update or delete on edition_document_encoding
    for each row execute function refuse_change_of_approved();
create trigger edition_document_encoding_is_not_truncated before truncate on edition_document_encoding
    for each statement execute function refuse_change_of_approved();
