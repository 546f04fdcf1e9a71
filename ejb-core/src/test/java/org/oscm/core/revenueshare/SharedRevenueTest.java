package org.oscm.core.revenueshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.revenueshare.service.BillingServiceBean;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;
import org.oscm.schemas.PublishedSchema;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** May 2011: a broker sells the service of a supplier on the marketplace of an owner; the bill is 4.02. */
class SharedRevenueTest {

    private static final long MAY = RevenueShareFixtures.MAY;
    private static final long JUNE = RevenueShareFixtures.JUNE;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RevenueShareFixtures fixtures;

    @BeforeEach
    void aMonthIsBilled() {
        fixtures = new RevenueShareFixtures(core);
        fixtures.bill(7001);
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
        fixtures.organization("Reseller", OrganizationRole.RESELLER);

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
    void aFinishedRunMakesSharesWanted() {
        share();

        assertThat(core.fired(TimerWanted.class)).contains(new TimerWanted(PlatformTimer.REVENUE_SHARING));
    }

    @Test
    void aMonthIsNeverSharedAgain() {
        share();
        String before = export(BillingSharesResultType.BROKER);
        fixtures.bill(7002);

        share();

        assertThat(export(BillingSharesResultType.BROKER)).isEqualTo(before);
    }

    @Test
    void onesOwnSharesAreForOnesRoleOnly() {
        share();
        UserData bea = new UserData(
                "bea", "bea@broker.example", "en", null, null, null, null, null, null, Set.of(UserRole.BROKER_MANAGER));
        core.signIn(core.get(CreateUser.class).create(fixtures.broker().key(), bea, null));

        assertThat(service().getRevenueShareData(MAY, JUNE, BillingSharesResultType.BROKER))
                .asString(StandardCharsets.UTF_8)
                .contains(fixtures.broker().organizationId());
        assertRefused(
                () -> service().getRevenueShareData(MAY, JUNE, BillingSharesResultType.SUPPLIER),
                RevenueShareError.SHARES_NOT_FOR_YOU);
        assertRefused(
                () -> service().getRevenueShareData(JUNE, MAY, BillingSharesResultType.BROKER),
                RevenueShareError.SHARE_MONTHS_REVERSED);
    }

    private void share() {
        fixtures.plan();
        fixtures.work();
    }

    private String export(BillingSharesResultType type) {
        return fixtures.export(type);
    }

    private byte[] bytes(BillingSharesResultType type) {
        return fixtures.bytes(type);
    }

    private BillingServiceBean service() {
        return core.get(BillingServiceBean.class);
    }
}
