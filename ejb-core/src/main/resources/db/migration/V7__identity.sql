-- Accounts that lock themselves for a while, who is signed in, acting for customers, and new passwords by mail.

alter table platform_user add column statusBeforeLock varchar;
-- real time: the platform's clock may stand still while somebody guesses
alter table platform_user add column lockedAt bigint;
-- whoever acts in the name of this user's organization; null for its own people
alter table platform_user add column masterKey bigint references platform_user;
create index platform_user_master on platform_user (masterKey);
create index platform_user_email on platform_user (email);

-- who works in a browser now; the id is kept as a digest, the time is real
create table platform_session (
    idDigest   varchar not null primary key,
    userKey    bigint  not null references platform_user,
    lastSeenAt bigint  not null
);
create index platform_session_user on platform_session (userKey);

-- users that are still to be made from a file; the lease runs in real time
create table user_import (
    tkey            bigint  not null primary key,
    version         integer not null,
    organizationKey bigint  not null references organization,
    requesterKey    bigint  not null,
    marketplaceId   varchar,
    document        varchar not null,
    done            integer not null,
    failures        varchar not null,
    leaseUntil      bigint  not null
);
create index user_import_lease on user_import (leaseUntil, tkey);

-- the last request of a user for a new password; the token of the link is kept as a digest, null after a refusal
create table password_recovery (
    userKey     bigint not null primary key references platform_user,
    tokenDigest varchar,
    requestedAt bigint not null
);
create index password_recovery_token on password_recovery (tokenDigest);

-- applications that are still to be told of a user's new profile; the time is real
create table profile_news (
    tkey            bigint  not null primary key,
    subscriptionKey bigint  not null,
    userKey         bigint  not null,
    changedBy       bigint  not null,
    attempts        integer not null,
    dueAt           bigint  not null
);
create index profile_news_due on profile_news (dueAt, tkey);

-- organizations whose people stand in a directory; key -1 holds the platform's defaults
create table ldap_directory (
    organizationKey bigint  not null primary key,
    document        varchar not null,
    credentials     varchar
);
-- the id in the directory where it is another one
alter table platform_user add column realmUserId varchar;
