package org.oscm.core.revenueshare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.oscm.core.billing.BillingFixtures;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.revenueshare.service.BillingServiceBean;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** May 2011: a broker sells the service of a supplier on the marketplace of an owner; a bill is 4.02. */
final class RevenueShareFixtures {

    static final long MAY = 1304200800000L;
    static final long JUNE = 1306879200000L;
    static final long MARKETPLACE = 601;

    private static final long ORIGINAL = 400;
    private static final long BROKERS_COPY = 401;

    private final TestCore core;
    private final BillingFixtures billing;
    private final OrganizationView supplier;
    private final OrganizationView broker;
    private final OrganizationView owner;

    RevenueShareFixtures(TestCore core) {
        this.core = core;
        billing = new BillingFixtures(core);
        supplier = organization("Supplier", OrganizationRole.SUPPLIER);
        broker = organization("Broker", OrganizationRole.BROKER);
        owner = organization("Owner", OrganizationRole.MARKETPLACE_OWNER);
        billing.record(
                MARKETPLACE,
                MARKETPLACE,
                new MarketplaceChanged("mp", Texts.none(), owner.key(), percent("5"), percent("20"), percent("0")));
        billing.record(ORIGINAL, 701, entry(supplier, null, "10", null));
        billing.record(BROKERS_COPY, 702, entry(broker, ORIGINAL, "99", "20"));
        billing.soldBy(broker.key(), supplier.key());
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
    }

    BillingFixtures billing() {
        return billing;
    }

    OrganizationView broker() {
        return broker;
    }

    OrganizationView supplier() {
        return supplier;
    }

    OrganizationView owner() {
        return owner;
    }

    /** Bills a subscription made now for May 2011. */
    void bill(long subscriptionKey) {
        billing.aSubscription(subscriptionKey);
        runOver(subscriptionKey);
    }

    /** A billing run; that it finished is the news that shares wait for. */
    void runOver(Long... subscriptionKeys) {
        billing.run(Instant.ofEpochMilli(JUNE), subscriptionKeys);
    }

    /** Plans the sharing after the last billing run. */
    void plan() {
        List<BillingRunFinished> finished = core.fired(BillingRunFinished.class);
        core.get(PlanRevenueShares.class).plan(finished.get(finished.size() - 1));
        core.settle();
    }

    /** What a worker does when its turn has come. */
    void work() {
        core.get(CalculateRevenueShares.class).work();
        core.settle();
    }

    String export(BillingSharesResultType type) {
        return new String(bytes(type), StandardCharsets.UTF_8);
    }

    byte[] bytes(BillingSharesResultType type) {
        core.signInAsOperator();
        return core.get(BillingServiceBean.class).getRevenueShareData(MAY, JUNE, type);
    }

    OrganizationView organization(String name, OrganizationRole role) {
        return core.get(CreateOrganization.class)
                .create(
                        new OrganizationData(
                                name,
                                "Street 1",
                                "info@seller.example",
                                "123",
                                "http://seller.example",
                                null,
                                "en",
                                "DE"),
                        Set.of(role));
    }

    private static CatalogEntryChanged entry(
            OrganizationView vendor, Long template, String operatorShare, String brokerShare) {
        return new CatalogEntryChanged(
                "Workspace",
                template == null ? ServiceType.TEMPLATE : ServiceType.PARTNER_TEMPLATE,
                vendor.key(),
                template,
                MARKETPLACE,
                true,
                true,
                percent(operatorShare),
                brokerShare == null ? null : percent(brokerShare),
                null);
    }

    static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }
}
