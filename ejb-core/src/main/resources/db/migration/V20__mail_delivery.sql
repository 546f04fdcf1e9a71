-- Mails that cannot be sent wait ever longer; dueAt is null when nothing is left to do. The lease runs in real time.

drop index mail_unsent;
alter table mail add column charset varchar default 'UTF-8' not null;
alter table mail add column dueAt bigint;
alter table mail add column leaseUntil bigint default 0 not null;
update mail set dueAt = writtenAt where sentAt is null;
create index mail_due on mail (dueAt, tkey);
