package org.oscm.core.revenueshare.engine.result;

import java.util.List;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;

/**
 * The earnings of an owner on one marketplace: element {@code Marketplace}.
 *
 * @param marketplace the marketplace
 * @param services by service sold there
 * @param overview by organization: {@code RevenuesPerMarketplace}
 */
public record OwnerMarketplace(
        MarketplaceTerms marketplace, List<OwnerService> services, MarketplaceOverview overview) {

    public OwnerMarketplace {
        services = List.copyOf(services);
    }
}
