package org.oscm.core.accounts;

/** The value of a custom attribute at a customer or subscription. */
public record UdaView(long key, int version, UdaDefinitionView definition, long targetKey, String value) {}
