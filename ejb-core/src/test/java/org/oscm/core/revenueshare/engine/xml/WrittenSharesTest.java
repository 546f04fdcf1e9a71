package org.oscm.core.revenueshare.engine.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.Earnings;
import org.oscm.core.revenueshare.engine.result.MarketplaceOverview;
import org.oscm.core.revenueshare.engine.result.OrganizationEarnings;
import org.oscm.core.revenueshare.engine.result.OrganizationGroup;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerMarketplace;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.OwnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerCurrency;
import org.oscm.core.revenueshare.engine.result.PartnerCustomer;
import org.oscm.core.revenueshare.engine.result.PartnerRevenue;
import org.oscm.core.revenueshare.engine.result.PartnerService;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerSupplier;
import org.oscm.core.revenueshare.engine.result.SharePercentages;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SubscriptionRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierMarketplace;
import org.oscm.core.revenueshare.engine.result.SupplierRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierService;
import org.oscm.core.revenueshare.engine.result.SupplierShares;
import org.oscm.schemas.PublishedSchema;

class WrittenSharesTest {
    private static final Period SEPTEMBER = Period.ofMillis(1346450400000L, 1349042400000L);
    private static final SoldService DIRECT =
            new SoldService("direct", SellingModel.DIRECT, "supplier", Optional.empty(), List.of(), List.of());
    private static final SoldService BROKERED =
            new SoldService("brokered", SellingModel.BROKER, "supplier", Optional.of("broker"), List.of(), List.of());
    private static final SoldService RESOLD =
            new SoldService("resold", SellingModel.RESELLER, "supplier", Optional.of("reseller"), List.of(), List.of());
    private static final MarketplaceTerms SHOP = new MarketplaceTerms("shop", "owner", List.of());
    private static final SubscriptionRevenue REVENUE =
            new SubscriptionRevenue("sub", List.of("bill"), decimal("4000.00"));

    private static final SharePercentages DIRECT_PERCENTAGES =
            new SharePercentages(decimal("15"), decimal("10"), decimal("0"));
    private static final SharePercentages BROKER_PERCENTAGES =
            new SharePercentages(decimal("21"), decimal("5"), decimal("9"));
    private static final SharePercentages RESELLER_PERCENTAGES =
            new SharePercentages(decimal("16"), decimal("5"), decimal("20"));
    private static final Split DIRECT_SPLIT = split("500.00", "75.00", "50.00", "0.00", "0.00", "375.00");
    private static final Split BROKER_SPLIT = split("4000.00", "840.00", "200.00", "360.00", "0.00", "2600.00");
    private static final Split RESELLER_SPLIT = split("3000.00", "480.00", "150.00", "0.00", "600.00", "1770.00");

    @Test
    void brokerFilesFollowTheGuide() throws IOException {
        check(
                PartnerSharesXml.ofBroker("broker", partner(BROKERED), names()),
                "broker.xml",
                PublishedSchema.BROKER_REVENUE_SHARE);
    }

    @Test
    void resellerFilesFollowTheGuide() throws IOException {
        check(
                PartnerSharesXml.ofReseller("reseller", partner(RESOLD), names()),
                "reseller.xml",
                PublishedSchema.RESELLER_REVENUE_SHARE);
    }

    @Test
    void marketplaceOwnerFilesFollowTheGuide() throws IOException {
        MarketplaceOverview overview = new MarketplaceOverview(
                group("broker", "360.00", "840.00", "4000.00"),
                new OrganizationGroup(Earnings.NOTHING, List.of()),
                group("supplier", "4745.00", "75.00", "500.00"),
                decimal("1395.00"));
        OwnerMarketplace marketplace = new OwnerMarketplace(
                SHOP,
                List.of(
                        new OwnerService(DIRECT, DIRECT_PERCENTAGES, DIRECT_SPLIT),
                        new OwnerService(BROKERED, BROKER_PERCENTAGES, BROKER_SPLIT),
                        new OwnerService(RESOLD, RESELLER_PERCENTAGES, RESELLER_SPLIT)),
                overview);
        OwnerShares shares = new OwnerShares(List.of(new OwnerCurrency("EUR", List.of(marketplace), overview)));

        check(
                OwnerSharesXml.of("owner", shares, names()),
                "marketplace-owner.xml",
                PublishedSchema.MARKETPLACE_OWNER_REVENUE_SHARE);
    }

    @Test
    void supplierFilesFollowTheGuide() throws IOException {
        SupplierMarketplace marketplace = new SupplierMarketplace(
                SHOP,
                List.of(
                        supplierService(DIRECT, DIRECT_PERCENTAGES, DIRECT_SPLIT),
                        supplierService(BROKERED, BROKER_PERCENTAGES, BROKER_SPLIT),
                        supplierService(RESOLD, RESELLER_PERCENTAGES, RESELLER_SPLIT)),
                DIRECT_SPLIT.plus(BROKER_SPLIT).plus(RESELLER_SPLIT));
        SupplierShares shares = new SupplierShares(List.of(new SupplierCurrency(
                "EUR",
                List.of(marketplace),
                new SupplierRevenue(
                        decimal("4745.00"),
                        Optional.of(DIRECT_SPLIT),
                        Optional.of(BROKER_SPLIT),
                        Optional.of(RESELLER_SPLIT)))));

        check(
                SupplierSharesXml.of("supplier", shares, names()),
                "supplier.xml",
                PublishedSchema.SUPPLIER_REVENUE_SHARE);
    }

    @Test
    void aMonthWithoutSalesIsValid() throws IOException {
        assertThat(violations(
                        PublishedSchema.SUPPLIER_REVENUE_SHARE,
                        file(SupplierSharesXml.of("supplier", new SupplierShares(List.of()), names()))))
                .isEmpty();
        assertThat(violations(
                        PublishedSchema.BROKER_REVENUE_SHARE,
                        file(PartnerSharesXml.ofBroker("broker", new PartnerShares(List.of()), names()))))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownOfAnOrganizationIsEmptyOrLeftOut() throws IOException {
        String written = SupplierSharesXml.of("nameless", new SupplierShares(List.of()), names());

        assertThat(written).contains("<Email/>", "<Name/>", "<Address/>").doesNotContain("CountryIsoCode");
        assertThat(violations(PublishedSchema.SUPPLIER_REVENUE_SHARE, file(written)))
                .isEmpty();
    }

    @Test
    void resultsAreOrderedByMonthThenByOrganization() {
        Instant september = Instant.parse("2012-09-30T22:00:00Z");
        Instant october = Instant.parse("2012-10-31T23:00:00Z");

        assertThat(RevenueShareFileXml.of(List.of(
                        new RevenueShareFileXml.Result(october, 1, "[october 1]"),
                        new RevenueShareFileXml.Result(september, 10, "[september 10]"),
                        new RevenueShareFileXml.Result(september, 9, "[september 9]"))))
                .asString(StandardCharsets.UTF_8)
                .contains("[september 9][september 10][october 1]");
    }

    @Test
    void anOrganizationWithoutANameEndsTheWriting() {
        assertThatThrownBy(() -> SupplierSharesXml.of("stranger", new SupplierShares(List.of()), names()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organization stranger");
    }

    private static void check(String result, String expectedFile, PublishedSchema schema) throws IOException {
        byte[] file = file(result);
        try (var stream = WrittenSharesTest.class.getResourceAsStream(expectedFile)) {
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(violations(schema, file)).isEmpty();
    }

    private static byte[] file(String result) {
        return RevenueShareFileXml.of(List.of(new RevenueShareFileXml.Result(SEPTEMBER.end(), 1, result)));
    }

    private static List<?> violations(PublishedSchema schema, byte[] file) throws IOException {
        return schema.violations(new ByteArrayInputStream(file));
    }

    private static PartnerShares partner(SoldService service) {
        PartnerRevenue revenue = new PartnerRevenue(decimal("4000.00"), decimal("360.00"));
        PartnerService sold = new PartnerService(
                service, List.of(REVENUE), decimal("9"), revenue, List.of(new PartnerCustomer("customer", revenue)));
        return new PartnerShares(List.of(
                new PartnerCurrency("EUR", List.of(new PartnerSupplier("supplier", List.of(sold), revenue)), revenue)));
    }

    private static SupplierService supplierService(SoldService service, SharePercentages percentages, Split split) {
        return new SupplierService(
                service, List.of(REVENUE), percentages, split, List.of(new CustomerSplit("customer", split)));
    }

    private static OrganizationGroup group(String organization, String amount, String marketplace, String total) {
        Earnings earnings = new Earnings(decimal(amount), decimal(marketplace), decimal(total));
        return new OrganizationGroup(earnings, List.of(new OrganizationEarnings(organization, earnings)));
    }

    private static Split split(
            String service, String marketplace, String operator, String broker, String reseller, String supplier) {
        return new Split(
                decimal(service),
                decimal(marketplace),
                decimal(operator),
                decimal(broker),
                decimal(reseller),
                decimal(supplier));
    }

    private static ShareNames names() {
        return new ShareNames(
                SEPTEMBER,
                Map.of(
                        "supplier", organization(37003, "8e8f596c", "Company"),
                        "broker", organization(19000, "cd9ffaac", "Broker"),
                        "reseller", organization(19001, "0d9ffaac", "Reseller"),
                        "owner", organization(19002, "1d9ffaac", "Shops & Co"),
                        "customer", organization(19003, "8dac00a0", "MyCompany"),
                        "nameless", new ShareNames.Organization(5, "00000005", null, null, null, null)),
                Map.of(
                        "direct", new ShareNames.Service(17000, "Mega Office", OptionalLong.empty()),
                        "brokered", new ShareNames.Service(17001, "Mega Office", OptionalLong.of(17000)),
                        "resold", new ShareNames.Service(17002, "Mega Office", OptionalLong.of(17000))),
                Map.of("shop", new ShareNames.Marketplace(21000, "9f2b4a1c")),
                Map.of("sub", new ShareNames.Subscription(17005, "Mega Office Basic")),
                Map.of("bill", new ShareNames.Bill(19032, SEPTEMBER)));
    }

    private static ShareNames.Organization organization(long key, String id, String name) {
        return new ShareNames.Organization(key, id, "info@company.com", name, "Postal Address", "DE");
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
