package org.oscm.portal.marketplace;

import org.oscm.vo.VOMarketplace;

/** How a marketplace is called. */
final class MarketplaceName {
    private MarketplaceName() {}

    /** The name in the reader's language, else the id. */
    static String of(VOMarketplace marketplace) {
        String name = marketplace.getName();
        return name == null || name.isBlank() ? marketplace.getMarketplaceId() : name;
    }
}
