package org.oscm.planted.accounts.model;

/** Here for others to know. */
public record Account(long key) {}
