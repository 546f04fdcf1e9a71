-- What sellers agree with customers beside the prices, and how customers divide themselves.

-- target: DEFAULT, a country code, or the key of a customer
create table vat_rate (
    tkey        bigint  not null primary key,
    version     integer not null,
    supplierKey bigint  not null references organization,
    target      varchar not null,
    country     varchar,
    customerKey bigint references organization,
    percent     varchar not null,
    unique (supplierKey, target)
);

create table discount (
    tkey        bigint  not null primary key,
    version     integer not null,
    supplierKey bigint  not null references organization,
    customerKey bigint  not null references organization,
    percent     varchar not null,
    validFrom   bigint  not null,
    validTo     bigint,
    unique (supplierKey, customerKey)
);

create table organizational_unit (
    tkey            bigint  not null primary key,
    version         integer not null,
    organizationKey bigint  not null references organization,
    name            varchar not null,
    description     varchar,
    referenceId     varchar,
    standard        boolean not null,
    unique (organizationKey, name)
);
insert into organizational_unit (tkey, version, organizationKey, name, standard) values (2000, 1, 1, 'default', true);

-- a deleted user is no member any more
create table unit_member (
    unitKey       bigint  not null references organizational_unit,
    userKey       bigint  not null references platform_user on delete cascade,
    ordinary      boolean not null,
    administrator boolean not null,
    primary key (unitKey, userKey)
);
create index unit_member_user on unit_member (userKey);

create table unit_hidden_service (
    unitKey    bigint not null references organizational_unit,
    serviceKey bigint not null,
    primary key (unitKey, serviceKey)
);

create table unit_closed_service (
    unitKey    bigint not null references organizational_unit,
    serviceKey bigint not null,
    primary key (unitKey, serviceKey)
);

-- what suppliers note about customers and subscriptions
create table uda_definition (
    tkey              bigint  not null primary key,
    version           integer not null,
    supplierKey       bigint  not null references organization,
    udaId             varchar not null,
    targetType        varchar not null,
    configurationType varchar not null,
    defaultValue      varchar,
    unique (supplierKey, udaId, targetType)
);

-- a customer or a subscription: no foreign key to the target
create table uda (
    tkey          bigint  not null primary key,
    version       integer not null,
    definitionKey bigint  not null references uda_definition,
    targetKey     bigint  not null,
    content       varchar not null,
    unique (definitionKey, targetKey)
);
create index uda_target on uda (targetKey);
