-- In whose place a checker corrected a slip (R-8, R-41).
alter table correction
    add corrected_for text references person;
