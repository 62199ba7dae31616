-- The last number given, so that two who ask at once get two numbers: rounds of confirmation, formations, handovers.
create table confirmation_number (
    authority text primary key,
    last      int not null
);

insert into confirmation_number (authority, last)
select authority, count(*) from confirmation_campaign group by authority;

create table formation_number (
    authority text primary key,
    last      int not null
);

insert into formation_number (authority, last)
select authority, count(*) from formation group by authority;

create table handover_number (
    authority text primary key,
    last      int not null
);

insert into handover_number (authority, last)
select authority, count(*) from handover group by authority;
