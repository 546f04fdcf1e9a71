-- The end of a discount of which the customer was told.

alter table discount add column endTold bigint;
