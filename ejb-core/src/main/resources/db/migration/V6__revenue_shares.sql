-- Who gets what of a month's revenue. Results are stored once and never computed again.

create table revenue_share_run (
    billingRunKey bigint  not null primary key references billing_run,
    version       integer not null,
    monthStart    bigint  not null,
    monthEnd      bigint  not null,
    state         varchar not null,
    leasedUntil   bigint  not null
);
create index revenue_share_run_state on revenue_share_run (state, billingRunKey);

create table revenue_share (
    tkey            bigint  not null primary key,
    organizationKey bigint  not null references organization,
    type            varchar not null,
    monthStart      bigint  not null,
    monthEnd        bigint  not null,
    createdAt       bigint  not null,
    document        text    not null,
    unique (type, monthStart, organizationKey)
);
