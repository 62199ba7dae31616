-- What a person has entered into a task's form and not yet sent: theirs alone, on every computer.
create table task_draft (
    login    text        not null,
    task_id  text        not null,
    entered  jsonb       not null,
    saved_at timestamptz not null,
    primary key (login, task_id)
);
