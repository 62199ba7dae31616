-- R-44: what the head signs is laid out once and opens unchanged, and its hash is known before the act has a number.
alter table row_change add column department_name text;
alter table approving_act add column content_hash text;
