package org.oscm.core.identity;

/**
 * The logo of an organization.
 *
 * @param contentType media type, for example {@code image/png}
 * @param content the file
 */
public record LogoData(String contentType, byte[] content) {}
