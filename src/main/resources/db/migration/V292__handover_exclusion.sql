-- Which rows of a closing department are to be taken out of the register stands at the rows themselves: there may be more of
-- them than one answer of a task can name.
alter table handover_item add column excluded boolean not null default false;
