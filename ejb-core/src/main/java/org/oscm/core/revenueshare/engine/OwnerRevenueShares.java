package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerMarketplace;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.OwnerShares;

/**
 * What a marketplace owner earned. The revenue of a service on a marketplace is summed over the month and split then;
 * the overview by organization adds up the splits of the single documents. Sums are all that is kept of a sale, so that
 * the busiest marketplace needs no more memory than a quiet one.
 */
public final class OwnerRevenueShares {

    private final SortedMap<String, OfCurrency> currencies = new TreeMap<>();

    private OwnerRevenueShares() {}

    /** The shares of a marketplace owner. */
    public static OwnerShares of(ShareRequest request) {
        OwnerRevenueShares shares = new OwnerRevenueShares();
        MonthLedger.ofCosts(request)
                .filter(sale -> sale.marketplace().owner().equals(request.organization()))
                .forEach(shares::add);
        return new OwnerShares(
                shares.currencies.values().stream().map(OfCurrency::result).toList());
    }

    private void add(Sale sale) {
        currencies.computeIfAbsent(sale.currency(), OfCurrency::new).add(sale);
    }

    /** What was sold in one currency. */
    private static final class OfCurrency {

        private final String currency;
        private final SortedMap<String, OnMarketplace> marketplaces = new TreeMap<>();
        private final MarketplaceOverviews overview = new MarketplaceOverviews();

        OfCurrency(String currency) {
            this.currency = currency;
        }

        void add(Sale sale) {
            marketplaces
                    .computeIfAbsent(sale.marketplace().marketplace(), name -> new OnMarketplace(sale.marketplace()))
                    .add(sale);
            overview.add(sale);
        }

        OwnerCurrency result() {
            List<OwnerMarketplace> results =
                    marketplaces.values().stream().map(OnMarketplace::result).toList();
            return new OwnerCurrency(currency, results, overview.result());
        }
    }

    /** What was sold in that currency on one marketplace. */
    private static final class OnMarketplace {

        private final MarketplaceTerms marketplace;
        private final SortedMap<String, OfService> services = new TreeMap<>();
        private final MarketplaceOverviews overview = new MarketplaceOverviews();

        OnMarketplace(MarketplaceTerms marketplace) {
            this.marketplace = marketplace;
        }

        void add(Sale sale) {
            services.computeIfAbsent(sale.service().service(), name -> new OfService(sale.service(), sale.terms()))
                    .add(sale);
            overview.add(sale);
        }

        OwnerMarketplace result() {
            List<OwnerService> results =
                    services.values().stream().map(OfService::result).toList();
            return new OwnerMarketplace(marketplace, results, overview.result());
        }
    }

    /** What one service brought there. */
    private static final class OfService {

        private final SoldService service;
        private final ShareTerms terms;
        private BigDecimal revenue = Cents.ZERO;

        OfService(SoldService service, ShareTerms terms) {
            this.service = service;
            this.terms = terms;
        }

        void add(Sale sale) {
            revenue = revenue.add(sale.revenue());
        }

        OwnerService result() {
            return new OwnerService(service, terms.percentages(), terms.split(revenue));
        }
    }
}
