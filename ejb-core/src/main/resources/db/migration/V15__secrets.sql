-- Secrets: columns named secret, secrets, credentials and a mail's body are encrypted with the key of this id.

create table encryption_key (
    slot  integer not null primary key,
    keyId varchar not null
);

alter table setting alter column content drop not null;
alter table setting add column secret varchar;
-- the first start with a key encrypts them
update setting set secret = content, content = null
    where name in ('SSO_IDP_TRUSTSTORE_PASSWORD', 'SSO_SIGNING_KEYSTORE_PASS');

alter table technical_service add column secrets varchar;
alter table service_parameter add column secret varchar;

alter table uda_definition add column encrypted boolean default false not null;
alter table uda alter column content drop not null;
alter table uda add column secret varchar;
