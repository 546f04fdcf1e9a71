-- Applications that must be told whether an instance is open or closed.

create table instance_notice (
    subscriptionKey bigint  not null primary key references subscription on delete cascade,
    requestedBy     bigint  not null,
    changes         integer not null,
    attempts        integer not null,
    dueAt           bigint  not null
);
create index instance_notice_due on instance_notice (dueAt);

create index subscription_charging on subscription (chargingOrganizationKey, status);
