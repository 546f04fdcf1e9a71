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
