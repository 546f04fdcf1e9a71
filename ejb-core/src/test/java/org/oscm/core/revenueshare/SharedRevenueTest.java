package org.oscm.core.revenueshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.BillingFixtures;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.revenueshare.service.BillingServiceBean;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;
import org.oscm.core.testing.TestCore;
import org.oscm.schemas.PublishedSchema;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** May 2011: a broker sells the service of a supplier on the marketplace of an owner; the bill is 4.02. */
class SharedRevenueTest {

    private static final long MAY = 1304200800000L;
    private static final long JUNE = 1306879200000L;
    private static final long MARKETPLACE = 601;
    private static final long ORIGINAL = 400;
    private static final long BROKERS_COPY = 401;

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);
    private OrganizationView supplier;
    private OrganizationView broker;
    private OrganizationView owner;

    @BeforeEach
    void aMonthIsBilled() {
        supplier = organization("Supplier", OrganizationRole.SUPPLIER);
        broker = organization("Broker", OrganizationRole.BROKER);
        owner = organization("Owner", OrganizationRole.MARKETPLACE_OWNER);
        fixtures.record(
                MARKETPLACE,
                MARKETPLACE,
                new MarketplaceChanged("mp", Texts.none(), owner.key(), percent("5"), percent("20"), percent("0")));
        fixtures.record(ORIGINAL, 701, entry(supplier, null, "10", null));
        fixtures.record(BROKERS_COPY, 702, entry(broker, ORIGINAL, "99", "20"));
        fixtures.soldBy(broker.key(), supplier.key());
        fixtures.aSubscription(7001);
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        bill(7001L);
    }

    @Test
    void everyPartyGetsItsShare() {
        share();

        assertThat(export(BillingSharesResultType.BROKER))
                .contains("brokerRevenue=\"0.80\"", "brokerRevenueSharePercentage=\"20.00\"", "totalAmount=\"4.02\"");
        assertThat(export(BillingSharesResultType.SUPPLIER))
                .contains("marketplaceRevenue=\"0.20\"", "operatorRevenue=\"0.40\"", "amountForSupplier=\"2.62\"");
        assertThat(export(BillingSharesResultType.MARKETPLACE_OWNER)).contains("MarketplaceOwner amount=\"0.20\"");
    }

    @Test
    void whoSoldNothingGetsAnEmptyResultOfTheMonth() {
        organization("Reseller", OrganizationRole.RESELLER);

        share();

        assertThat(export(BillingSharesResultType.RESELLER))
                .contains("ResellerRevenueShareResult")
                .doesNotContain("Currency");
    }

    @Test
    void theFilesAreValid() {
        share();

        assertThat(PublishedSchema.BROKER_REVENUE_SHARE.violations(bytes(BillingSharesResultType.BROKER)))
                .isEmpty();
        assertThat(PublishedSchema.SUPPLIER_REVENUE_SHARE.violations(bytes(BillingSharesResultType.SUPPLIER)))
                .isEmpty();
        assertThat(PublishedSchema.MARKETPLACE_OWNER_REVENUE_SHARE.violations(
                        bytes(BillingSharesResultType.MARKETPLACE_OWNER)))
                .isEmpty();
    }

    @Test
    void aMonthIsNeverSharedAgain() {
        share();
        String before = export(BillingSharesResultType.BROKER);
        fixtures.aSubscription(7002);
        bill(7002L);

        share();

        assertThat(export(BillingSharesResultType.BROKER)).isEqualTo(before);
    }

    @Test
    void onesOwnSharesAreForOnesRoleOnly() {
        share();
        UserData bea = new UserData(
                "bea", "bea@broker.example", "en", null, null, null, null, null, null, Set.of(UserRole.BROKER_MANAGER));
        core.signIn(core.get(CreateUser.class).create(broker.key(), bea, null));

        assertThat(service().getRevenueShareData(MAY, JUNE, BillingSharesResultType.BROKER))
                .asString(StandardCharsets.UTF_8)
                .contains(broker.organizationId());
        assertRefused(
                () -> service().getRevenueShareData(MAY, JUNE, BillingSharesResultType.SUPPLIER),
                RevenueShareError.SHARES_NOT_FOR_YOU);
        assertRefused(
                () -> service().getRevenueShareData(JUNE, MAY, BillingSharesResultType.BROKER),
                RevenueShareError.SHARE_MONTHS_REVERSED);
    }

    private void share() {
        List<BillingRunFinished> finished = core.fired(BillingRunFinished.class);
        core.get(PlanRevenueShares.class).plan(finished.get(finished.size() - 1));
        core.get(CalculateRevenueShares.class).work();
        core.settle();
    }

    private void bill(Long subscriptionKey) {
        BillingRuns runs = core.get(BillingRuns.class);
        BillingRun run = new BillingRun(core.clock().instant(), Instant.ofEpochMilli(JUNE));
        runs.add(run);
        runs.addTasks(run.key(), List.of(subscriptionKey));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();
    }

    private String export(BillingSharesResultType type) {
        return new String(bytes(type), StandardCharsets.UTF_8);
    }

    private byte[] bytes(BillingSharesResultType type) {
        core.signInAsOperator();
        return service().getRevenueShareData(MAY, JUNE, type);
    }

    private BillingServiceBean service() {
        return core.get(BillingServiceBean.class);
    }

    private OrganizationView organization(String name, OrganizationRole role) {
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

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }
}
