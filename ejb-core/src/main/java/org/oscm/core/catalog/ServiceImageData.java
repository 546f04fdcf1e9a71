package org.oscm.core.catalog;

/**
 * The picture of a service.
 *
 * @param contentType media type, for example {@code image/png}
 * @param content the file
 */
public record ServiceImageData(String contentType, byte[] content) {}
