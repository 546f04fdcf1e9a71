create sequence billing_result_key start with 1000 increment by 500;
create sequence billing_task_key start with 1000 increment by 1000;

create table billing_run (
    tkey         bigint  not null primary key,
    version      integer not null,
    state        varchar not null,
    startedAt    bigint  not null,
    effectiveEnd bigint  not null
);
create index billing_run_state on billing_run (state);

create table billing_task (
    tkey            bigint  not null primary key,
    version         integer not null,
    runKey          bigint  not null references billing_run,
    subscriptionKey bigint  not null,
    state           varchar not null,
    leasedUntil     bigint  not null,
    complaint       varchar,
    unique (runKey, subscriptionKey)
);
create index billing_task_open on billing_task (runKey, state, tkey);

create table billed_until (
    subscriptionKey bigint  not null primary key,
    version         integer not null,
    periodEnd       bigint  not null
);

create table billing_result (
    tkey                    bigint         not null primary key,
    runKey                  bigint         not null references billing_run,
    subscriptionKey         bigint         not null,
    subscriptionId          varchar        not null,
    customerKey             bigint         not null,
    chargingOrganizationKey bigint         not null,
    vendorKey               bigint         not null,
    marketplaceKey          bigint         not null,
    periodStart             bigint         not null,
    periodEnd               bigint         not null,
    currency                varchar        not null,
    netAmount               numeric(30, 2) not null,
    grossAmount             numeric(30, 2) not null,
    createdAt               bigint         not null,
    historyRevision         bigint         not null,
    revenue                 varchar        not null,
    document                text           not null,
    unique (subscriptionKey, periodStart)
);
create index billing_result_charging on billing_result (chargingOrganizationKey, periodEnd);
create index billing_result_end on billing_result (periodEnd, tkey);
create index billing_result_customer on billing_result (customerKey, periodEnd);
