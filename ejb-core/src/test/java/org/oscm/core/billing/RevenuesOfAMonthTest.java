package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.usecase.ListRevenues;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.testing.TestCore;

class RevenuesOfAMonthTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @Test
    void theBillsOfASellerAreSummedUpInTheMonthInWhichTheirPeriodsEnd() {
        OrganizationView seller = aSupplier(core).organization();
        fixtures.soldBy(seller.key(), seller.key());
        fixtures.aSubscription(7001);
        fixtures.aSubscription(7002);
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        fixtures.run(BillingFixtures.JUNE, 7001L, 7002L);
        core.settle();

        assertThat(revenues("2011-05"))
                .containsExactly(new SellerRevenue(
                        seller.organizationId(),
                        seller.name(),
                        "EUR",
                        2,
                        new BigDecimal("8.04"),
                        new BigDecimal("8.04")));
        assertThat(revenues("2011-04")).isEmpty();
        assertThat(revenues("2011-06")).isEmpty();
    }

    private List<SellerRevenue> revenues(String month) {
        return core.get(ListRevenues.class).of(YearMonth.parse(month));
    }
}
