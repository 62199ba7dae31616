-- Letters are found by what they tell about: the second part of their key (a task, a term, a change, an act, a publication).
create index notice_about on notice (split_part(dedupe_key, ':', 2));

-- Those who control look at the terms of the last year.
create index deadline_closed on deadline (closed_at) where closed_at is not null;
