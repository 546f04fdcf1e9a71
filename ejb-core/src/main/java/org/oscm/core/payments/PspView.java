package org.oscm.core.payments;

/** A payment service provider in one state. */
public record PspView(int version, PspData data) {}
