-- R-44: the document as it was signed, scans of the paper, detached signatures: added, never changed or removed.
create table act_file (
    id             uuid primary key,
    act_id         uuid        not null references approving_act (id),
    kind           text        not null,
    name           text        not null,
    media_type     text        not null,
    bytes          bytea       not null,
    sha256         text        not null,
    added_by       text        not null,
    added_at       timestamptz not null,
    check_result   text,
    signer         text,
    certificate    text,
    valid_from     timestamptz,
    valid_until    timestamptz,
    signed_at      timestamptz,
    external_check text
);

create index on act_file (act_id);
create unique index act_file_one_document on act_file (act_id) where kind = 'DOCUMENT';

create trigger act_file_is_immutable before update or delete on act_file
    for each row execute function refuse_change_of_given();
create trigger act_file_is_not_truncated before truncate on act_file
    for each statement execute function refuse_change_of_given();
