-- How the certificate is called with which programs of an organization sign in: as shown, and the same for every way of writing it.

alter table organization add column distinguishedName varchar;
alter table organization add column distinguishedNameCanonical varchar;
create unique index organization_certificate on organization (distinguishedNameCanonical);

-- Payment service providers, the payment types they take, and what they know sellers by.

create table psp (
    tkey              bigint  not null primary key,
    version           integer not null,
    identifier        varchar not null unique,
    wsdlUrl           varchar not null,
    distinguishedName varchar
);

create table psp_setting (
    pspKey  bigint  not null references psp,
    name    varchar not null,
    content varchar not null,
    primary key (pspKey, name)
);

create table psp_payment_type (
    pspKey        bigint  not null references psp,
    paymentTypeId varchar not null unique
);

create table psp_account (
    tkey            bigint  not null primary key,
    version         integer not null,
    pspKey          bigint  not null references psp,
    organizationKey bigint  not null references organization,
    account         varchar not null,
    unique (pspKey, organizationKey)
);
