package org.oscm.core.accounts;

/**
 * A custom attribute that a supplier defined, or wants to: key and version are 0 for a new one.
 *
 * @param udaId unique for supplier and target
 * @param defaultValue value where none is given; null for none
 * @param encrypted whether values are secrets: unreadable in the database, and not on bills; fixed when it is made. Null
 *     from those who cannot say it, such as callers of the published API
 */
public record UdaDefinitionView(
        long key,
        int version,
        String udaId,
        UdaTarget target,
        UdaConfiguration configuration,
        String defaultValue,
        Boolean encrypted) {

    public boolean isEncrypted() {
        return Boolean.TRUE.equals(encrypted);
    }
}
