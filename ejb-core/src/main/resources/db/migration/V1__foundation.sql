-- Runs on H2 and PostgreSQL alike. Instants are UTC milliseconds; keys are unique over all tables.

create sequence keys start with 10000 increment by 50;
create sequence history_revision start with 1 increment by 1;

create table history (
    revision    bigint  not null primary key,
    recordedAt  bigint  not null,
    kind        varchar not null,
    subjectKey  bigint  not null,
    ownerKey    bigint  not null,
    document    varchar not null
);
create index history_owner on history (ownerKey, revision);

create table setting (
    name    varchar not null primary key,
    content varchar not null
);

create table mail (
    tkey      bigint  not null primary key,
    writtenAt bigint  not null,
    sender    varchar not null,
    recipient varchar not null,
    subject   varchar not null,
    body      varchar not null,
    sentAt    bigint,
    attempts  integer not null
);
create index mail_unsent on mail (sentAt, attempts, tkey);

create table organization (
    tkey           bigint  not null primary key,
    version        integer not null,
    organizationId varchar not null unique,
    name           varchar,
    address        varchar,
    email          varchar,
    phone          varchar,
    url            varchar,
    description    varchar,
    locale         varchar not null,
    country        varchar,
    cutOffDay      integer not null,
    registeredAt   bigint  not null
);

create table organization_role (
    organizationKey bigint  not null references organization,
    role            varchar not null,
    primary key (organizationKey, role)
);

create table platform_user (
    tkey            bigint  not null primary key,
    version         integer not null,
    userId          varchar not null unique,
    organizationKey bigint  not null references organization,
    email           varchar,
    salutation      varchar,
    firstName       varchar,
    lastName        varchar,
    additionalName  varchar,
    address         varchar,
    phone           varchar,
    locale          varchar not null,
    status          varchar not null,
    failedLogins    integer not null,
    passwordHash    varchar,
    createdAt       bigint  not null
);
create index platform_user_organization on platform_user (organizationKey);

create table platform_user_role (
    userKey bigint  not null references platform_user,
    role    varchar not null,
    primary key (userKey, role)
);

insert into organization (tkey, version, organizationId, name, locale, cutOffDay, registeredAt)
    values (1, 1, 'PLATFORM_OPERATOR', 'Platform operator', 'en', 1, 0);
insert into organization_role (organizationKey, role) values (1, 'PLATFORM_OPERATOR');

insert into platform_user (tkey, version, userId, organizationKey, locale, status, failedLogins, createdAt)
    values (1000, 1, 'administrator', 1, 'en', 'ACTIVE', 0, 0);
insert into platform_user_role (userKey, role) values (1000, 'ORGANIZATION_ADMIN');
insert into platform_user_role (userKey, role) values (1000, 'PLATFORM_OPERATOR');
