package org.oscm.core.revenueshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.FindBilledSales;
import org.oscm.core.kernel.Period;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** More bills than a page holds are read page by page: no bill is missed, and none counts twice. */
class MonthOfManyBillsTest {

    private static final Period MONTH = Period.ofMillis(RevenueShareFixtures.MAY, RevenueShareFixtures.JUNE);
    private static final int BILLS = 1203;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RevenueShareFixtures fixtures;
    private long runKey;

    @BeforeEach
    void aBillingRun() {
        fixtures = new RevenueShareFixtures(core);
        fixtures.bill(7001);
        BillingRun run = new BillingRun(core.clock().instant(), MONTH.end());
        core.get(BillingRuns.class).add(run);
        runKey = run.key();
    }

    @Test
    void aMonthOfSeveralPagesIsSharedWhole() {
        for (int i = 0; i < BILLS; i++) {
            store(8000 + i, MONTH.end(), fixtures.broker().key(), RevenueShareFixtures.MARKETPLACE);
        }
        fixtures.plan();
        fixtures.work();

        String total =
                new BigDecimal("4.02").multiply(new BigDecimal(BILLS + 1)).toString();
        assertThat(fixtures.export(BillingSharesResultType.BROKER)).contains("totalAmount=\"" + total + "\"");
        assertThat(fixtures.export(BillingSharesResultType.SUPPLIER))
                .contains("serviceRevenue=\"" + total + "\"")
                .satisfies(file -> assertThat(file.split("<Subscription ", -1)).hasSize(BILLS + 2));
        assertThat(fixtures.export(BillingSharesResultType.MARKETPLACE_OWNER))
                .contains("serviceRevenue=\"" + total + "\"");
    }

    @Test
    void pagesFollowEachOtherWhateverTheirSizeAndWhoeverIsAskedFor() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            Instant end = MONTH.start().plusSeconds(random.nextInt(4) * 86_400L);
            store(8000 + i, end, 900 + random.nextInt(2), 600 + random.nextInt(2));
        }
        core.settle();

        List<BilledSale> all = read(SalesQuery.all(MONTH), 100);
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing((BilledSale sale) -> sale.period().end())
                                .thenComparing(BilledSale::billKey))
                .allSatisfy(sale ->
                        assertThat(sale.period().end()).isAfter(MONTH.start()).isBeforeOrEqualTo(MONTH.end()))
                .extracting(BilledSale::subscriptionKey)
                .contains(7001L);
        for (int most = 1; most < 9; most++) {
            assertThat(read(SalesQuery.all(MONTH), most)).isEqualTo(all);
            assertThat(read(SalesQuery.ofVendor(MONTH, 901), most)).isEqualTo(only(all, BilledSale::vendorKey, 901));
            assertThat(read(SalesQuery.onMarketplace(MONTH, 600), most))
                    .isEqualTo(only(all, BilledSale::marketplaceKey, 600));
        }
    }

    private static List<BilledSale> only(List<BilledSale> all, Function<BilledSale, Long> whose, long key) {
        return all.stream().filter(sale -> whose.apply(sale) == key).toList();
    }

    private List<BilledSale> read(SalesQuery query, int most) {
        FindBilledSales findSales = core.get(FindBilledSales.class);
        List<BilledSale> all = new ArrayList<>();
        List<BilledSale> page = findSales.page(query, null, most);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = findSales.page(query, page.get(page.size() - 1), most);
        }
        return all;
    }

    /** A stored bill of 4.02 of a broker's sale. */
    private void store(long subscriptionKey, Instant end, long vendorKey, long marketplaceKey) {
        BigDecimal amount = new BigDecimal("4.02");
        BillingResult bill = new BillingResult(
                runKey,
                new BillingResult.Parties(
                        subscriptionKey,
                        "s" + subscriptionKey,
                        fixtures.billing().customer().key(),
                        fixtures.supplier().key(),
                        vendorKey,
                        marketplaceKey),
                new Period(MONTH.start().minusSeconds(86_400), end),
                new BillingResult.Amounts("EUR", amount, amount),
                new BilledSale.Revenue(null, List.of(new BilledSale.Line(401, "Workspace", List.of(amount)))),
                core.clock().instant(),
                1);
        bill.write("");
        core.get(BillingResults.class).add(bill);
    }
}
