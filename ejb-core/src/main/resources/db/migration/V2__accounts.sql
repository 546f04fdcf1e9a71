-- Business between organizations: who is whose customer, how it is paid for, and to whom bills go.

create table payment_type (
    tkey          bigint  not null primary key,
    paymentTypeId varchar not null unique,
    collectedBy   varchar not null
);
insert into payment_type (tkey, paymentTypeId, collectedBy) values (1, 'CREDIT_CARD', 'PAYMENT_SERVICE_PROVIDER');
insert into payment_type (tkey, paymentTypeId, collectedBy) values (2, 'DIRECT_DEBIT', 'PAYMENT_SERVICE_PROVIDER');
insert into payment_type (tkey, paymentTypeId, collectedBy) values (3, 'INVOICE', 'ORGANIZATION');

create table organization_reference (
    tkey          bigint  not null primary key,
    version       integer not null,
    sourceKey     bigint  not null references organization,
    targetKey     bigint  not null references organization,
    type          varchar not null,
    operatorShare varchar,
    unique (sourceKey, targetKey, type)
);
create index organization_reference_target on organization_reference (targetKey, type);

create table reference_payment_type (
    referenceKey         bigint  not null references organization_reference,
    paymentTypeKey       bigint  not null references payment_type,
    usedAsDefault        boolean not null,
    usedAsServiceDefault boolean not null,
    primary key (referenceKey, paymentTypeKey)
);

-- services come with a later migration: no foreign key to them
create table service_payment (
    serviceKey  bigint  not null primary key,
    version     integer not null,
    receiverKey bigint  not null references organization
);

create table service_payment_type (
    serviceKey     bigint not null references service_payment,
    paymentTypeKey bigint not null references payment_type,
    primary key (serviceKey, paymentTypeKey)
);

create table payment_info (
    tkey            bigint  not null primary key,
    version         integer not null,
    paymentInfoId   varchar not null,
    organizationKey bigint  not null references organization,
    paymentTypeKey  bigint  not null references payment_type,
    unique (organizationKey, paymentInfoId)
);

create table billing_contact (
    tkey            bigint  not null primary key,
    version         integer not null,
    contactId       varchar not null,
    organizationKey bigint  not null references organization,
    companyName     varchar,
    email           varchar not null,
    address         varchar,
    orgAddressUsed  boolean not null,
    unique (organizationKey, contactId)
);

create table supported_currency (
    code varchar not null primary key
);
