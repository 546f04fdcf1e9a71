-- The settings of a payment service provider hold its passwords: one encrypted document.

alter table psp add column secretSettings varchar;
drop table psp_setting;
