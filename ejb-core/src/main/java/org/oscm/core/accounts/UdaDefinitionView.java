package org.oscm.core.accounts;

/**
 * A custom attribute that a supplier defined, or wants to: key and version are 0 for a new one.
 *
 * @param udaId unique for supplier and target
 * @param defaultValue value where none is given; null for none
 */
public record UdaDefinitionView(
        long key, int version, String udaId, UdaTarget target, UdaConfiguration configuration, String defaultValue) {}
