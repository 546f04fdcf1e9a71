-- Who has registered himself and not confirmed it yet; the token of the link is kept as a digest.
create table account_confirmation (
    userKey       bigint  not null primary key references platform_user,
    tokenDigest   varchar not null unique,
    marketplaceId varchar,
    serviceKey    bigint,
    requestedAt   bigint  not null
);
create index account_confirmation_requested on account_confirmation (requestedAt);

-- who lately asked to be registered, by mail address
create table registration_request (
    tkey        bigint  not null primary key,
    email       varchar not null,
    requestedAt bigint  not null
);
create index registration_request_email on registration_request (email);

-- when somebody last worked with an account that acts on behalf of another organization; null for all others
alter table platform_user add column usedAt bigint;
update platform_user set usedAt = createdAt where masterKey is not null;
