package org.oscm.core.revenueshare.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.xml.ShareNames;

/**
 * The sales of a month in which one organization has a part. They are read while its shares are computed; what its file
 * names beside the figures is gathered on the way.
 */
final class SalesOfOrganization {

    private final ShareType type;
    private final OrganizationView organization;
    private final MonthOfSales month;
    private final ReadSales readSales;
    private final ReadKnown readKnown;
    private final Runnable pageRead;
    private final Map<String, ShareNames.Subscription> subscriptions = new HashMap<>();
    private final Map<String, ShareNames.Bill> bills = new HashMap<>();
    private final Set<Long> customerKeys = new TreeSet<>();

    /** @param pageRead runs after each page of bills, as a sign that the reader lives */
    SalesOfOrganization(
            ShareType type,
            OrganizationView organization,
            MonthOfSales month,
            ReadSales readSales,
            ReadKnown readKnown,
            Runnable pageRead) {
        this.type = type;
        this.organization = organization;
        this.month = month;
        this.readSales = readSales;
        this.readKnown = readKnown;
        this.pageRead = pageRead;
    }

    /** What the engine needs to share with the organization. */
    ShareRequest request() {
        return new ShareRequest(
                MonthOfSales.text(organization.key()),
                month.month(),
                month.services(),
                month.marketplaces(),
                this::documents);
    }

    private Stream<BilledDocument> documents() {
        return month.salesOf(type, organization.key()).stream()
                .flatMap(query -> readSales.of(query, pageRead))
                .map(this::document);
    }

    /** A marketplace owner's file knows neither subscriptions nor customers. */
    private BilledDocument document(BilledSale sale) {
        if (type != ShareType.MARKETPLACE_OWNER && hasPart(sale)) {
            subscriptions.put(
                    MonthOfSales.text(sale.subscriptionKey()),
                    new ShareNames.Subscription(sale.subscriptionKey(), sale.subscriptionId()));
            bills.put(MonthOfSales.text(sale.billKey()), new ShareNames.Bill(sale.billKey(), sale.period()));
            customerKeys.add(sale.customerKey());
        }
        return MonthOfSales.document(sale);
    }

    private boolean hasPart(BilledSale sale) {
        String own = MonthOfSales.text(organization.key());
        return sale.revenue().lines().stream()
                .map(line -> month.services().get(MonthOfSales.text(line.serviceKey())))
                .anyMatch(service -> service.supplier().equals(own)
                        || service.seller().filter(own::equals).isPresent());
    }

    /** The names for its file, once its shares are computed. It need not have had a part in any sale. */
    ShareNames names() {
        Map<String, ShareNames.Organization> parties = new HashMap<>();
        readKnown.each(customerKeys, known -> parties.putAll(month.organizations(known)));
        parties.putAll(month.organizationNames());
        parties.computeIfAbsent(MonthOfSales.text(organization.key()), key -> current());
        return new ShareNames(
                month.month(), parties, month.serviceNames(), month.marketplaceNames(), subscriptions, bills);
    }

    private ShareNames.Organization current() {
        return new ShareNames.Organization(
                organization.key(),
                organization.organizationId(),
                organization.email(),
                organization.name(),
                organization.address(),
                organization.country());
    }
}
