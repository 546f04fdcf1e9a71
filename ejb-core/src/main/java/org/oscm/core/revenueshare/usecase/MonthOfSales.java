package org.oscm.core.revenueshare.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.history.History;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.xml.ShareNames;

/**
 * What was sold in a month, on which terms, and where to look for the sales in which somebody has a part. The single
 * sales are not in here: it grows with the offers and those who sell them.
 */
final class MonthOfSales {

    private final Period month;
    private final KnownTerms terms;
    private final Map<String, SoldService> services;
    private final Map<String, MarketplaceTerms> marketplaces;
    private final Map<String, ShareNames.Service> serviceNames;
    private final Map<String, ShareNames.Marketplace> marketplaceNames;
    private final Map<String, ShareNames.Organization> organizationNames;
    private final Map<ShareType, Map<String, Set<SalesQuery>>> sales = new EnumMap<>(ShareType.class);

    /**
     * @param known histories of the offers, marketplaces, sellers and owners concerned, by key
     * @throws IllegalStateException if terms of something that was sold are not in the history
     */
    MonthOfSales(Period month, SoldOffers sold, Map<Long, History> known) {
        this.month = month;
        this.terms = new KnownTerms(month, known);
        Map<String, SoldService> soldServices = new HashMap<>();
        Map<String, ShareNames.Service> namesOfServices = new HashMap<>();
        for (SoldOffers.Offer offer : sold.offers()) {
            SoldService service = terms.service(offer);
            soldServices.put(service.service(), service);
            namesOfServices.put(service.service(), name(offer));
            addSellers(service, offer.vendorKeys());
        }
        Map<String, MarketplaceTerms> soldOn = new HashMap<>();
        Map<String, ShareNames.Marketplace> namesOfMarketplaces = new HashMap<>();
        for (long key : sold.marketplaceKeys()) {
            MarketplaceTerms marketplace = terms.marketplace(key);
            soldOn.put(marketplace.marketplace(), marketplace);
            namesOfMarketplaces.put(
                    marketplace.marketplace(), new ShareNames.Marketplace(key, terms.marketplaceId(key)));
            add(ShareType.MARKETPLACE_OWNER, marketplace.owner(), SalesQuery.onMarketplace(month, key));
        }
        this.services = Map.copyOf(soldServices);
        this.serviceNames = Map.copyOf(namesOfServices);
        this.marketplaces = Map.copyOf(soldOn);
        this.marketplaceNames = Map.copyOf(namesOfMarketplaces);
        this.organizationNames = Map.copyOf(organizations(known));
    }

    private void addSellers(SoldService service, Set<Long> vendorKeys) {
        for (long vendorKey : vendorKeys) {
            SalesQuery query = SalesQuery.ofVendor(month, vendorKey);
            add(ShareType.SUPPLIER, service.supplier(), query);
            service.seller()
                    .ifPresent(seller -> add(ShareType.valueOf(service.model().name()), seller, query));
        }
    }

    private void add(ShareType type, String organization, SalesQuery query) {
        sales.computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(organization, o -> new LinkedHashSet<>())
                .add(query);
    }

    private ShareNames.Service name(SoldOffers.Offer offer) {
        return new ShareNames.Service(offer.serviceKey(), offer.serviceId(), terms.template(offer.serviceKey()));
    }

    Period month() {
        return month;
    }

    Map<String, SoldService> services() {
        return services;
    }

    Map<String, MarketplaceTerms> marketplaces() {
        return marketplaces;
    }

    Map<String, ShareNames.Service> serviceNames() {
        return serviceNames;
    }

    Map<String, ShareNames.Marketplace> marketplaceNames() {
        return marketplaceNames;
    }

    /** Those who sold or own a marketplace; customers are missing. */
    Map<String, ShareNames.Organization> organizationNames() {
        return organizationNames;
    }

    /** Where the sales are in which an organization has a part; among them may be others. Empty if it has none. */
    Set<SalesQuery> salesOf(ShareType type, long organizationKey) {
        return sales.getOrDefault(type, Map.of()).getOrDefault(text(organizationKey), Set.of());
    }

    /** The names of organizations as they were at the end of the month; those without history are missing. */
    Map<String, ShareNames.Organization> organizations(Map<Long, History> known) {
        KnownTerms asOfMonthEnd = new KnownTerms(month, known);
        Map<String, ShareNames.Organization> names = new HashMap<>();
        known.keySet()
                .forEach(key -> asOfMonthEnd
                        .organization(key)
                        .map(organization -> new ShareNames.Organization(
                                key,
                                organization.organizationId(),
                                organization.email(),
                                organization.name(),
                                organization.address(),
                                organization.country()))
                        .ifPresent(name -> names.put(text(key), name)));
        return names;
    }

    /** A sale as the engine wants it. */
    static BilledDocument document(BilledSale sale) {
        List<BilledLine> lines = new ArrayList<>();
        sale.revenue().lines().forEach(line -> lines.add(new BilledLine(text(line.serviceKey()), line.costs())));
        return new BilledDocument(
                text(sale.billKey()),
                text(sale.subscriptionKey()),
                text(sale.customerKey()),
                text(sale.marketplaceKey()),
                sale.currency(),
                sale.period().end(),
                Optional.ofNullable(sale.revenue().discountPercent()),
                lines);
    }

    static String text(long key) {
        return String.valueOf(key);
    }
}
