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
