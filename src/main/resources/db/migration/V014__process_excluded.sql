-- A process leaves the inventory without being forgotten: rows that still name it are told (R-24).
alter table process_entry add column excluded_at timestamptz;
