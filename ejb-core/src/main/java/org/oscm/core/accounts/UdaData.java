package org.oscm.core.accounts;

/**
 * The value of a custom attribute as somebody wants it.
 *
 * @param key of the value he has seen; 0 if there was none
 * @param version of the value he has seen
 * @param targetKey of a customer or a subscription, as the definition says
 * @param value null or empty takes it away
 */
public record UdaData(long key, int version, long definitionKey, long targetKey, String value) {}
