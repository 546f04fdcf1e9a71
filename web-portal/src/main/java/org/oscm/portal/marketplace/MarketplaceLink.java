package org.oscm.portal.marketplace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.oscm.vo.VOMarketplace;

/**
 * The way to a catalog.
 *
 * @param name how the marketplace is called
 * @param id its id
 * @param query the part of the address after the question mark
 */
public record MarketplaceLink(String name, String id, String query) {
    public static MarketplaceLink to(VOMarketplace marketplace) {
        String id = marketplace.getMarketplaceId();
        return new MarketplaceLink(MarketplaceName.of(marketplace), id, query(id));
    }

    static String query(String marketplaceId) {
        return "mId=" + URLEncoder.encode(marketplaceId, StandardCharsets.UTF_8);
    }
}
