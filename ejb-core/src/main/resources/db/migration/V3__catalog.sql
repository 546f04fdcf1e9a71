-- What is offered, what it costs and where.

create table technical_service (
    tkey               bigint  not null primary key,
    version            integer not null,
    providerKey        bigint  not null references organization,
    technicalServiceId varchar not null,
    definition         varchar not null,
    unique (providerKey, technicalServiceId)
);

create table technical_part (
    tkey       bigint  not null primary key,
    serviceKey bigint  not null references technical_service,
    kind       varchar not null,
    path       varchar not null,
    unique (serviceKey, kind, path)
);

create table service (
    tkey                bigint  not null primary key,
    version             integer not null,
    changes             integer not null,
    vendorKey           bigint  not null references organization,
    serviceId           varchar not null,
    offeredId           varchar,
    technicalServiceKey bigint  not null references technical_service,
    type                varchar not null,
    status              varchar not null,
    templateKey         bigint references service,
    subscriptionKey     bigint,
    configuratorUrl     varchar,
    featureUrl          varchar,
    hasImage            boolean not null,
    unique (vendorKey, offeredId)
);
create index service_technical on service (technicalServiceKey);

create table service_text (
    serviceKey bigint  not null references service,
    kind       varchar not null,
    locale     varchar not null,
    content    varchar not null,
    primary key (serviceKey, kind, locale)
);

create table service_parameter (
    tkey         bigint  not null primary key,
    version      integer not null,
    serviceKey   bigint  not null references service,
    parameterId  varchar not null,
    content      varchar,
    configurable boolean not null,
    unique (serviceKey, parameterId)
);

create table service_image (
    serviceKey  bigint  not null primary key references service,
    contentType varchar not null,
    content     bytea   not null
);

create table price_model (
    tkey        bigint  not null primary key,
    version     integer not null,
    serviceKey  bigint  not null unique references service,
    provisioned boolean not null,
    terms       varchar not null
);

create table marketplace (
    tkey                  bigint        not null primary key,
    version               integer       not null,
    changes               integer       not null,
    marketplaceId         varchar       not null unique,
    ownerKey              bigint        not null references organization,
    openToSellers         boolean       not null,
    taggingEnabled        boolean       not null,
    reviewEnabled         boolean       not null,
    socialBookmarkEnabled boolean       not null,
    categoriesEnabled     boolean       not null,
    brandingUrl           varchar,
    marketplaceShare      numeric(5, 2) not null,
    brokerShare           numeric(5, 2) not null,
    resellerShare         numeric(5, 2) not null
);

create table marketplace_name (
    marketplaceKey bigint  not null references marketplace,
    locale         varchar not null,
    content        varchar not null,
    primary key (marketplaceKey, locale)
);

create table marketplace_seller (
    marketplaceKey  bigint  not null references marketplace,
    organizationKey bigint  not null references organization,
    admission       varchar not null,
    primary key (marketplaceKey, organizationKey)
);

create table catalog_entry (
    tkey             bigint        not null primary key,
    version          integer       not null,
    serviceKey       bigint        not null unique references service,
    marketplaceKey   bigint references marketplace,
    anonymousVisible boolean       not null,
    visible          boolean       not null,
    operatorShare    numeric(5, 2) not null,
    brokerShare      numeric(5, 2),
    resellerShare    numeric(5, 2)
);
create index catalog_entry_marketplace on catalog_entry (marketplaceKey);
