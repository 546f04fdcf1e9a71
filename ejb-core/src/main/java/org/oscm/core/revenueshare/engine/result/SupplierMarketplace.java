package org.oscm.core.revenueshare.engine.result;

import java.util.List;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;

/**
 * The earnings of a supplier on one marketplace: element {@code Marketplace}.
 *
 * @param marketplace the marketplace and its owner
 * @param services by service
 * @param revenue sum of all services: element {@code RevenuePerMarketplace}; its rest for the supplier is
 *     {@code overallRevenue}
 */
public record SupplierMarketplace(MarketplaceTerms marketplace, List<SupplierService> services, Split revenue) {

    public SupplierMarketplace {
        services = List.copyOf(services);
    }
}
