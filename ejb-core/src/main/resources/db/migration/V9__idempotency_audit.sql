-- Requests with an Idempotency-Key: status is null until the work is done, body is null if it was too large.

create table idempotent_answer (
    scope       varchar not null primary key,
    digest      varchar not null,
    startedAt   bigint  not null,
    status      integer,
    contentType varchar,
    location    varchar,
    body        bytea
);
create index idempotent_answer_started on idempotent_answer (startedAt);

-- The audit log: lines are written with the change and sealed into the chain (position and hash) a moment later.

create table audit_entry (
    tkey             bigint  not null primary key,
    recordedAt       bigint  not null,
    room             varchar not null,
    operation        varchar not null,
    userId           varchar not null,
    organizationId   varchar not null,
    organizationName varchar,
    document         varchar not null,
    chainPosition    bigint  unique,
    hash             varchar
);
create index audit_entry_time on audit_entry (recordedAt);

create table audit_chain (
    tkey         bigint  not null primary key,
    lastPosition bigint  not null,
    lastHash     varchar not null
);
insert into audit_chain (tkey, lastPosition, lastHash) values (1, 0, '');
