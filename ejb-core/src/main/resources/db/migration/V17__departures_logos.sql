-- Sellers with a logo and a support address, and organizations that have left.

alter table organization add column deregisteredAt bigint;
alter table organization add column supportEmail varchar;
alter table organization add column hasLogo boolean default false not null;

create table organization_logo (
    organizationKey bigint  not null primary key references organization,
    contentType     varchar not null,
    content         bytea   not null
);
