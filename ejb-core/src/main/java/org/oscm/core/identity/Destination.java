package org.oscm.core.identity;

/**
 * Where somebody who registers himself wants to go.
 *
 * @param marketplaceId null for the portal itself
 * @param serviceKey a service on that marketplace; null for none
 */
public record Destination(String marketplaceId, Long serviceKey) {}
