-- R-30: the root of the tree over an edition's rows, by which one row can be proved; editions opened before have none.
alter table edition add column rows_root text;

-- A file that somebody holds is found by its checksum.
create index on edition_document (sha256);
