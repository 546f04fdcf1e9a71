package org.oscm.core.revenueshare.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.ShareRevision;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.MarketplaceOverview;
import org.oscm.core.revenueshare.engine.result.PartnerCustomer;
import org.oscm.core.revenueshare.engine.result.PartnerService;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierService;

/** A supplier sells directly, by a broker and by a reseller on one marketplace: 10 % owner, 5 % operator, 20 % partner. */
class RevenueSharesTest {

    private static final Period MAY =
            new Period(Instant.parse("2013-05-01T00:00:00Z"), Instant.parse("2013-06-01T00:00:00Z"));

    private final List<BilledDocument> documents = new ArrayList<>();

    @Test
    void theSupplierTakesWhatRoundingLeaves() {
        bill("d1", "sub1", "cust1", "direct", "0.05");

        Split split = supplier().marketplaces().get(0).services().get(0).split();

        assertThat(split).isEqualTo(split("0.05", "0.01", "0.00", "0.00", "0.00", "0.04"));
    }

    @Test
    void aServiceIsSummedFirstAndSplitThenButCustomersAreSplitAnew() {
        bill("d1", "sub1", "cust1", "broker", "0.02");
        bill("d2", "sub2", "cust2", "broker", "0.02");

        SupplierService service = supplier().marketplaces().get(0).services().get(0);
        assertThat(service.split().brokerRevenue()).isEqualTo("0.01");
        assertThat(service.customers())
                .extracting(CustomerSplit::split)
                .extracting(Split::brokerRevenue)
                .containsExactly(amount("0.00"), amount("0.00"));

        PartnerService sold = PartnerRevenueShares.ofBroker(request("broker1"))
                .currencies()
                .get(0)
                .suppliers()
                .get(0)
                .services()
                .get(0);
        assertThat(sold.revenue().amount()).isEqualTo("0.01");
        assertThat(sold.percentage()).isEqualTo("20.00");
        assertThat(sold.customers()).extracting(PartnerCustomer::customer).containsExactly("cust1", "cust2");
    }

    @Test
    void everyLineIsChargedOnceHoweverManyPriceModelsADocumentHas() {
        documents.add(document("d1", "sub1", "cust1", null, "2013-05-31", line("reseller", "60.00", "40.00")));
        documents.add(document(
                "d2", "sub2", "cust1", null, "2013-05-31", line("reseller", "50.00"), line("reseller2", "25.00")));

        PartnerShares shares = PartnerRevenueShares.ofReseller(request("reseller1"));

        assertThat(shares.currencies().get(0).revenue().totalAmount()).isEqualTo("175.00");
        assertThat(shares.currencies().get(0).revenue().amount()).isEqualTo("35.00");
        assertThat(shares.currencies().get(0).revenue().purchasePrice()).isEqualTo("140.00");
    }

    @Test
    void theOwnerSeesEachSuppliersAmountOnceForEachDocument() {
        bill("d1", "sub1", "cust1", "broker", "100.00");
        bill("d2", "sub2", "cust1", "broker", "100.00");
        bill("d3", "sub3", "cust1", "direct", "10.00");

        MarketplaceOverview overview =
                OwnerRevenueShares.of(request("owner1")).currencies().get(0).overview();

        assertThat(overview.suppliers().total().amount()).isEqualTo("138.50");
        assertThat(overview.suppliers().total().totalAmount()).isEqualTo("10.00");
        assertThat(overview.suppliers().total().marketplaceRevenue()).isEqualTo("1.00");
        assertThat(overview.brokers().total().totalAmount()).isEqualTo("200.00");
        assertThat(overview.brokers().total().amount()).isEqualTo("40.00");
        assertThat(overview.resellers().organizations()).isEmpty();
        assertThat(overview.marketplaceOwner()).isEqualTo("21.00");
    }

    @Test
    void theDiscountIsRoundedForEachCostExceptForPartnersWhoSeeTheNetAmountOfTheLine() {
        documents.add(document("d1", "sub1", "cust1", "50", "2013-05-31", line("broker", "0.01", "0.01")));

        assertThat(supplier().revenue().broker().orElseThrow().serviceRevenue()).isEqualTo("0.00");
        assertThat(PartnerRevenueShares.ofBroker(request("broker1"))
                        .currencies()
                        .get(0)
                        .revenue()
                        .totalAmount())
                .isEqualTo("0.01");
    }

    @Test
    void documentsCountInTheMonthInWhichTheirPeriodEnds() {
        documents.add(document("d1", "sub1", "cust1", null, "2013-05-01", line("direct", "1.00")));
        documents.add(document("d2", "sub2", "cust1", null, "2013-05-02", line("direct", "10.00")));
        documents.add(document("d3", "sub3", "cust1", null, "2013-06-01", line("direct", "100.00")));
        documents.add(document("d4", "sub4", "cust1", null, "2013-06-02", line("direct", "1000.00")));

        assertThat(supplier().revenue().direct().orElseThrow().serviceRevenue()).isEqualTo("110.00");
    }

    @Test
    void documentsOfOneSubscriptionAreShownTogether() {
        documents.add(document("d2", "sub1", "cust1", null, "2013-05-20", line("direct", "10.00")));
        documents.add(document("d1", "sub1", "cust1", null, "2013-05-10", line("direct", "1.00")));

        assertThat(supplier().marketplaces().get(0).services().get(0).subscriptions())
                .singleElement()
                .satisfies(revenue -> {
                    assertThat(revenue.revenue()).isEqualTo("11.00");
                    assertThat(revenue.documents()).containsExactly("d1", "d2");
                    assertThat(revenue.document()).isEqualTo("d2");
                });
    }

    @Test
    void othersDoNotSeeTheSale() {
        bill("d1", "sub1", "cust1", "broker", "100.00");

        assertThat(SupplierRevenueShares.of(request("someone")).currencies()).isEmpty();
        assertThat(PartnerRevenueShares.ofReseller(request("broker1")).currencies())
                .isEmpty();
        assertThat(PartnerRevenueShares.ofBroker(request("someone")).currencies())
                .isEmpty();
        assertThat(OwnerRevenueShares.of(request("someone")).currencies()).isEmpty();
    }

    @Test
    void sumsPerSellingModelAndMarketplaceAddUp() {
        bill("d1", "sub1", "cust1", "direct", "100.00");
        bill("d2", "sub2", "cust1", "broker", "200.00");
        bill("d3", "sub3", "cust1", "reseller", "400.00");

        SupplierCurrency eur = supplier();
        assertThat(eur.marketplaces().get(0).revenue())
                .isEqualTo(split("700.00", "70.00", "35.00", "40.00", "80.00", "475.00"));
        assertThat(eur.revenue().amount()).isEqualTo("475.00");
        assertThat(eur.revenue().reseller()).contains(split("400.00", "40.00", "20.00", "0.00", "80.00", "260.00"));
        assertThat(eur.revenue().broker()).contains(split("200.00", "20.00", "10.00", "40.00", "0.00", "130.00"));
    }

    @Test
    void anUnknownServiceIsRefused() {
        bill("d1", "sub1", "cust1", "nothing", "1.00");

        assertThatIllegalArgumentException().isThrownBy(this::supplier).withMessageContaining("nothing");
    }

    private void bill(String document, String subscription, String customer, String service, String cost) {
        documents.add(document(document, subscription, customer, null, "2013-05-31", line(service, cost)));
    }

    private SupplierCurrency supplier() {
        return SupplierRevenueShares.of(request("supplier1")).currencies().get(0);
    }

    private ShareRequest request(String organization) {
        Map<String, SoldService> services = new HashMap<>();
        Stream.of(
                        service("direct", SellingModel.DIRECT, null),
                        service("broker", SellingModel.BROKER, "broker1"),
                        service("reseller", SellingModel.RESELLER, "reseller1"),
                        service("reseller2", SellingModel.RESELLER, "reseller1"))
                .forEach(service -> services.put(service.service(), service));
        MarketplaceTerms marketplace = new MarketplaceTerms("shop", "owner1", shares("10"));
        return new ShareRequest(organization, MAY, services, Map.of("shop", marketplace), documents::stream);
    }

    private static SoldService service(String id, SellingModel model, String seller) {
        return new SoldService(id, model, "supplier1", Optional.ofNullable(seller), shares("5"), shares("20"));
    }

    /** Another share held before, and one will hold after the month. */
    private static List<ShareRevision> shares(String percent) {
        return List.of(
                new ShareRevision(amount("77"), Revision.of(MAY.end().plusMillis(1), 2)),
                new ShareRevision(amount(percent), Revision.of(MAY.end(), 1)),
                new ShareRevision(amount("66"), Revision.of(MAY.start(), 0)));
    }

    private static BilledDocument document(
            String id, String subscription, String customer, String discount, String end, BilledLine... lines) {
        return new BilledDocument(
                id,
                subscription,
                customer,
                "shop",
                "EUR",
                Instant.parse(end + "T00:00:00Z"),
                Optional.ofNullable(discount).map(BigDecimal::new),
                List.of(lines));
    }

    private static BilledLine line(String service, String... costs) {
        return new BilledLine(service, Stream.of(costs).map(BigDecimal::new).toList());
    }

    private static Split split(
            String revenue, String marketplace, String operator, String broker, String reseller, String supplier) {
        return new Split(
                amount(revenue),
                amount(marketplace),
                amount(operator),
                amount(broker),
                amount(reseller),
                amount(supplier));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
