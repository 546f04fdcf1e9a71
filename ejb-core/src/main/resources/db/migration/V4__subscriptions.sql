-- Subscriptions, the users assigned to them, and what happened inside their applications.

create table subscription (
    tkey                    bigint  not null primary key,
    version                 integer not null,
    subscriptionId          varchar not null,
    status                  varchar not null,
    serviceKey              bigint  not null,
    templateServiceKey      bigint  not null,
    technicalServiceKey     bigint  not null,
    customerKey             bigint  not null references organization,
    vendorKey               bigint  not null references organization,
    chargingOrganizationKey bigint  not null references organization,
    marketplaceKey          bigint  not null,
    ownerKey                bigint references platform_user,
    unitKey                 bigint,
    createdAt               bigint  not null,
    activatedAt             bigint,
    deactivatedAt           bigint,
    cutOffDay               integer not null,
    purchaseOrderNumber     varchar,
    paymentInfoKey          bigint,
    billingContactKey       bigint,
    instanceId              varchar,
    accessInfo              varchar,
    baseUrl                 varchar,
    loginPath               varchar,
    soleUse                 varchar constraint subscription_sole_use unique,
    constraint subscription_id unique (customerKey, subscriptionId)
);
create index subscription_instance on subscription (technicalServiceKey, instanceId);
create index subscription_template on subscription (templateServiceKey, customerKey);

create table usage_license (
    tkey              bigint  not null primary key,
    version           integer not null,
    subscriptionKey   bigint  not null references subscription,
    userKey           bigint  not null references platform_user,
    roleId            varchar,
    applicationUserId varchar,
    assignedAt        bigint  not null,
    constraint usage_license_user unique (subscriptionKey, userKey)
);
create index usage_license_of_user on usage_license (userKey);

-- what an application must still be asked for; the lease runs in real time, everything else in platform time
create table provisioning_order (
    tkey            bigint  not null primary key,
    version         integer not null,
    subscriptionKey bigint  not null constraint provisioning_order_subscription unique,
    kind            varchar not null,
    document        varchar not null,
    orderedAt       bigint  not null,
    attempts        integer not null,
    leaseHolder     varchar,
    leaseUntil      bigint  not null
);
create index provisioning_order_lease on provisioning_order (leaseUntil);

create table gathered_event (
    tkey             bigint  not null primary key,
    subscriptionKey  bigint  not null references subscription,
    eventId          varchar not null,
    eventType        varchar not null,
    occurredAt       bigint  not null,
    multiplier       bigint  not null,
    actor            varchar,
    uniqueId         varchar constraint gathered_event_unique_id unique,
    billingResultKey bigint
);
create index gathered_event_time on gathered_event (subscriptionKey, occurredAt);
