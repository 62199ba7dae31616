-- A reader's words as the search compares them: the query beside plain_words(), with one letter for both spellings.
create function asked_words(text) returns tsquery language sql immutable parallel safe return
    to_tsquery('russian', translate(lower($1), 'ё', 'е'));
