-- Timers: when each ran last, on whichever server. Until heldUntil (real time) no server starts it.

create table platform_timer (
    name        varchar not null primary key,
    countedFrom bigint  not null,
    startedAt   bigint,
    finishedAt  bigint,
    outcome     varchar,
    problem     varchar,
    server      varchar,
    heldUntil   bigint  not null
);
