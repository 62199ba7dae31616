-- What a person wants to see of the board again: theirs alone, under a name they chose.
create table board_view (
    login      text not null references person,
    name       text not null,
    step       text not null,
    department text not null,
    due        text not null,
    primary key (login, name)
);
