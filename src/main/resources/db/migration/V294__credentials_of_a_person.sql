-- Counts up with every new password and with leaving: a session that began with another number is over.
alter table person add column credentials int not null default 0;
