-- Full-text search over the rows of any edition (R-30): the words of a row are kept once per distinct text, whatever
-- number of editions repeats it, and are prepared on the first search in an edition, not inside its approval.
create table search_text (
    authority text     not null,
    digest    uuid     not null,
    words     tsvector not null,
    primary key (authority, digest)
);

create table search_ready (
    authority text not null,
    edition   int  not null,
    primary key (authority, edition),
    foreign key (authority, edition) references edition (authority, number)
);

-- Words with nothing but spaces between them, as the query is split too: "210-ФЗ" and "www.gosuslugi.ru" are found by part.
create function plain_words(text) returns text language sql immutable parallel safe return
    translate(lower($1), 'ё./:@-_,;()«»"№#?=&+%–—''', 'е                        ');
