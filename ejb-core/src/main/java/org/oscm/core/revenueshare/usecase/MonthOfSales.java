package org.oscm.core.revenueshare.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.history.History;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.xml.ShareNames;

/** The sales of a month with all that is known about them, sorted by who gets a share. */
final class MonthOfSales {

    private final Period month;
    private final KnownTerms terms;
    private final Map<String, SoldService> services = new HashMap<>();
    private final Map<String, MarketplaceTerms> marketplaces = new HashMap<>();
    private final Map<String, ShareNames.Service> serviceNames = new HashMap<>();
    private final Map<String, ShareNames.Marketplace> marketplaceNames = new HashMap<>();
    private final Map<String, ShareNames.Organization> organizationNames = new HashMap<>();
    private final Map<String, ShareNames.Subscription> subscriptionNames = new HashMap<>();
    private final Map<String, ShareNames.Bill> bills = new HashMap<>();
    private final Map<ShareType, Map<String, List<BilledDocument>>> documents = new HashMap<>();

    /** @param known histories of the offers, marketplaces and organizations concerned, by key */
    MonthOfSales(Period month, List<BilledSale> sales, Map<Long, History> known) {
        this.month = month;
        this.terms = new KnownTerms(month, known);
        sales.forEach(this::add);
        known.keySet()
                .forEach(key -> terms.organization(key)
                        .ifPresent(organization -> organizationNames.put(text(key), name(key, organization))));
    }

    Period month() {
        return month;
    }

    /** What the engine needs to share with one organization. */
    ShareRequest requestOf(ShareType type, long organizationKey) {
        List<BilledDocument> own =
                documents.getOrDefault(type, Map.of()).getOrDefault(text(organizationKey), List.of());
        Map<String, SoldService> ownServices = new LinkedHashMap<>();
        Map<String, MarketplaceTerms> ownMarketplaces = new LinkedHashMap<>();
        for (BilledDocument document : own) {
            document.lines().forEach(line -> ownServices.put(line.service(), services.get(line.service())));
            ownMarketplaces.put(document.marketplace(), marketplaces.get(document.marketplace()));
        }
        return new ShareRequest(text(organizationKey), month, ownServices, ownMarketplaces, own);
    }

    /** The names for the file of one organization, which need not have had a part in any sale. */
    ShareNames names(ShareRequest request, OrganizationView organization) {
        Map<String, ShareNames.Organization> parties = new HashMap<>();
        parties.put(request.organization(), organizationNames.getOrDefault(request.organization(), name(organization)));
        Map<String, ShareNames.Subscription> subscriptions = new HashMap<>();
        Map<String, ShareNames.Bill> own = new HashMap<>();
        for (BilledDocument document : request.documents()) {
            take(document.customer(), organizationNames, parties);
            take(document.subscription(), subscriptionNames, subscriptions);
            take(document.document(), bills, own);
        }
        for (SoldService service : request.services().values()) {
            take(service.supplier(), organizationNames, parties);
            service.seller().ifPresent(seller -> take(seller, organizationNames, parties));
        }
        request.marketplaces().values().forEach(marketplace -> take(marketplace.owner(), organizationNames, parties));
        return new ShareNames(month, parties, serviceNames, marketplaceNames, subscriptions, own);
    }

    /** What has no name is missing there, too; who asks for it says so. */
    private static <T> void take(String key, Map<String, T> from, Map<String, T> to) {
        T name = from.get(key);
        if (name != null) {
            to.putIfAbsent(key, name);
        }
    }

    private static ShareNames.Organization name(OrganizationView organization) {
        return new ShareNames.Organization(
                organization.key(),
                organization.organizationId(),
                organization.email(),
                organization.name(),
                organization.address(),
                organization.country());
    }

    private void add(BilledSale sale) {
        String bill = text(sale.billKey());
        bills.put(bill, new ShareNames.Bill(sale.billKey(), sale.period()));
        subscriptionNames.put(
                text(sale.subscriptionKey()),
                new ShareNames.Subscription(sale.subscriptionKey(), sale.subscriptionId()));
        MarketplaceTerms marketplace = marketplaces.computeIfAbsent(
                text(sale.marketplaceKey()), key -> terms.marketplace(sale.marketplaceKey()));
        marketplaceNames.computeIfAbsent(
                marketplace.marketplace(),
                key -> new ShareNames.Marketplace(sale.marketplaceKey(), terms.marketplaceId(sale.marketplaceKey())));
        List<BilledLine> lines = new ArrayList<>();
        for (BilledSale.Line line : sale.revenue().lines()) {
            lines.add(new BilledLine(text(line.serviceKey()), line.costs()));
            services.computeIfAbsent(text(line.serviceKey()), key -> terms.service(line, sale));
            serviceNames.computeIfAbsent(text(line.serviceKey()), key -> name(line));
        }
        file(new BilledDocument(
                bill,
                text(sale.subscriptionKey()),
                text(sale.customerKey()),
                marketplace.marketplace(),
                sale.currency(),
                sale.period().end(),
                Optional.ofNullable(sale.revenue().discountPercent()),
                lines));
    }

    /** Puts the document to everybody who may have a share in it. */
    private void file(BilledDocument document) {
        file(
                ShareType.MARKETPLACE_OWNER,
                Set.of(marketplaces.get(document.marketplace()).owner()),
                document);
        Map<ShareType, Set<String>> parties = new HashMap<>();
        for (BilledLine line : document.lines()) {
            SoldService service = services.get(line.service());
            parties.computeIfAbsent(ShareType.SUPPLIER, type -> new TreeSet<>()).add(service.supplier());
            service.seller()
                    .ifPresent(seller -> parties.computeIfAbsent(
                                    ShareType.valueOf(service.model().name()), type -> new TreeSet<>())
                            .add(seller));
        }
        parties.forEach((type, organizations) -> file(type, organizations, document));
    }

    private void file(ShareType type, Set<String> organizations, BilledDocument document) {
        Map<String, List<BilledDocument>> ofType = documents.computeIfAbsent(type, t -> new HashMap<>());
        organizations.forEach(organization ->
                ofType.computeIfAbsent(organization, o -> new ArrayList<>()).add(document));
    }

    private ShareNames.Service name(BilledSale.Line line) {
        OptionalLong template = terms.template(line.serviceKey());
        return new ShareNames.Service(line.serviceKey(), line.serviceId(), template);
    }

    private static ShareNames.Organization name(long key, OrganizationChanged organization) {
        return new ShareNames.Organization(
                key,
                organization.organizationId(),
                organization.email(),
                organization.name(),
                organization.address(),
                organization.country());
    }

    private static String text(long key) {
        return String.valueOf(key);
    }
}
