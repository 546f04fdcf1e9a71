package org.oscm.planted.billing;

/** Here for others to know. */
public record Bill(long key) {}
