package org.oscm.core.marketplace;

/**
 * What is needed to create or change a marketplace.
 *
 * @param marketplaceId null or empty for one that the platform chooses; never changes later
 * @param name in the caller's language, 1 to 100 characters
 * @param ownerId id of the owner's organization
 */
public record MarketplaceData(String marketplaceId, String name, String ownerId, MarketplaceOptions options) {}
