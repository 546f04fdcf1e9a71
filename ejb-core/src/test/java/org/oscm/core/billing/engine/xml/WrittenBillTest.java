package org.oscm.core.billing.engine.xml;

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
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.EventsCosts;
import org.oscm.core.billing.engine.document.OneTimeFee;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParameterPeriodFee;
import org.oscm.core.billing.engine.document.ParameterUserCosts;
import org.oscm.core.billing.engine.document.ParametersCosts;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.billing.engine.document.Vat;
import org.oscm.core.billing.engine.history.DiscountRevision;
import org.oscm.core.billing.engine.history.VatRateRevision;
import org.oscm.core.billing.engine.history.VatScope;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValueType;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PriceStep;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.RolePrice;
import org.oscm.core.pricing.engine.StepCosts;
import org.oscm.core.pricing.engine.SteppedCosts;
import org.oscm.schemas.PublishedSchema;

class WrittenBillTest {
    private static final Period SEPTEMBER = Period.ofMillis(1346450400000L, 1349042400000L);
    private static final Revision REVISION = Revision.of(Instant.EPOCH, 1);
    private static final BilledCustomer COMPANY = new BilledCustomer(
            "8e8f596c",
            "info@company.com",
            "Company & Sons",
            "Street 1\nTown",
            "INVOICE",
            List.of(new Uda("PROFIT_CENTER", "47\n11")));
    private static final BilledSubscription MEGA_OFFICE = new BilledSubscription(
            "Mega Office Basic",
            "PO 5",
            Optional.of(new BilledSubscription.Unit("Sales", "U1")),
            List.of(new Uda("COLOUR", "blue")));

    @Test
    void everyFigureStandsWhereTheGuideSays() throws IOException {
        byte[] file = file(description(OptionalLong.of(10002), COMPANY, MEGA_OFFICE), everything());

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(expected("everything.xml"));
        assertThat(PublishedSchema.BILLING_RESULT.violations(new ByteArrayInputStream(file)))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsLeftOutOrEmpty() throws IOException {
        BillDescription bare = description(
                OptionalLong.empty(),
                new BilledCustomer(null, null, null, null, null, List.of()),
                new BilledSubscription("S", null, Optional.empty(), List.of()));
        byte[] file = file(bare, plain());

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(expected("plain.xml"));
        assertThat(PublishedSchema.BILLING_RESULT.violations(new ByteArrayInputStream(file)))
                .isEmpty();
    }

    @Test
    void aFileWithoutBillsIsValid() throws IOException {
        assertThat(PublishedSchema.BILLING_RESULT.violations(new ByteArrayInputStream(BillingDataXml.of(List.of()))))
                .isEmpty();
    }

    @Test
    void billsAreOrderedByEndOfPeriodThenByKey() {
        Instant september = Instant.parse("2012-09-30T22:00:00Z");
        Instant october = Instant.parse("2012-10-31T23:00:00Z");

        assertThat(BillingDataXml.of(List.of(
                        new BillingDataXml.Bill(october, OptionalLong.of(1), "[october 1]"),
                        new BillingDataXml.Bill(september, OptionalLong.empty(), "[september]"),
                        new BillingDataXml.Bill(september, OptionalLong.of(10), "[september 10]"),
                        new BillingDataXml.Bill(september, OptionalLong.of(9), "[september 9]"))))
                .asString(StandardCharsets.UTF_8)
                .contains("[september 9][september 10][september][october 1]");
    }

    @Test
    void aPriceModelWithoutANameIsNotBilled() {
        BillDescription nameless =
                new BillDescription(OptionalLong.empty(), COMPANY, MEGA_OFFICE, Map.of(), Map.of(), Map.of(), Map.of());

        assertThatThrownBy(() -> BillingDetailsXml.of(plain(), nameless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("price model pm1");
    }

    private static byte[] file(BillDescription description, BillingDocument bill) {
        String details = BillingDetailsXml.of(bill, description);
        return BillingDataXml.of(List.of(new BillingDataXml.Bill(bill.period().end(), description.key(), details)));
    }

    private static BillDescription description(
            OptionalLong key, BilledCustomer customer, BilledSubscription subscription) {
        return new BillDescription(
                key,
                customer,
                subscription,
                Map.of("pm1", 350001L),
                Map.of("svc1", "Mega Office"),
                Map.of("u1", "walter"),
                Map.of("DOWNLOAD", Map.of("en", "A file was downloaded", "de", "Eine Datei wurde geladen")));
    }

    private static BillingDocument plain() {
        return bill(
                new PriceModelCosts(
                        "pm1",
                        "svc1",
                        version(CalculationMode.PRO_RATA),
                        SEPTEMBER,
                        new PeriodFee(PricingPeriod.MONTH, decimal("10"), factor(0.4020212567204301), decimal("4.02")),
                        new UserAssignmentCosts(
                                PricingPeriod.MONTH,
                                Optional.of(decimal("0")),
                                0,
                                List.of(),
                                decimal("0.00"),
                                Optional.empty(),
                                Optional.empty(),
                                decimal("0.00")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        decimal("4.02"),
                        "EUR"),
                new OverallCosts("EUR", decimal("4.02"), Optional.empty(), Optional.empty(), decimal("4.02")));
    }

    private static BillingDocument everything() {
        SteppedCosts userSteps = new SteppedCosts(
                decimal("1283.18"),
                List.of(
                        step("500", 2L, 0, "0.00", "2.0", "1000.00"),
                        step("400", 3L, 2, "1000.00", "0.707940780619112", "283.18"),
                        step("300", null, 3, "1400.00", "0", "0.00")));
        RoleCosts roles = new RoleCosts(
                List.of(new RoleCost(new RolePrice("ADMIN", decimal("3.5"), REVISION), factor(2), decimal("7.00"))),
                decimal("7.00"));
        EventsCosts events = new EventsCosts(
                List.of(
                        new EventCost(
                                new EventPrice("DOWNLOAD", decimal("0.1250"), List.of(), REVISION),
                                3,
                                Optional.empty(),
                                decimal("0.375")),
                        new EventCost(
                                new EventPrice("UPLOAD", decimal("0"), List.of(), REVISION),
                                2,
                                Optional.of(new SteppedCosts(
                                        decimal("2.00"), List.of(step("1", null, 0, "0.00", "2", "2.00")))),
                                decimal("2.00"))),
                decimal("2.38"));
        PriceModelCosts costs = new PriceModelCosts(
                "pm1",
                "svc1",
                version(CalculationMode.PER_UNIT),
                SEPTEMBER,
                new PeriodFee(PricingPeriod.WEEK, decimal("1E+1"), factor(1E-7), decimal("0.00")),
                new UserAssignmentCosts(
                        PricingPeriod.WEEK,
                        Optional.empty(),
                        2.707940780619112,
                        List.of(new UserFactor("u1", factor(2)), new UserFactor("u2", factor(0.707940780619112))),
                        decimal("1283.18"),
                        Optional.of(userSteps),
                        Optional.of(roles),
                        decimal("1290.18")),
                Optional.of(new OneTimeFee(decimal("99.999"), decimal("100.00"))),
                Optional.of(events),
                Optional.of(parameters(roles)),
                decimal("1500.00"),
                "EUR");
        return bill(
                costs,
                new OverallCosts(
                        "EUR",
                        decimal("1350.00"),
                        Optional.of(new Discount(
                                new DiscountRevision(decimal("10.00"), Instant.EPOCH, Optional.empty(), REVISION),
                                decimal("1500.00"),
                                decimal("150.00"),
                                decimal("1350.00"))),
                        Optional.of(new Vat(
                                new VatRateRevision("v", VatScope.DEFAULT, decimal("19"), REVISION),
                                decimal("256.50"))),
                        decimal("1606.50")));
    }

    private static ParametersCosts parameters(RoleCosts roles) {
        ParameterPrice price = new ParameterPrice(decimal("1"), decimal("2"), REVISION);
        ParameterUserCosts perUser = new ParameterUserCosts(
                PricingPeriod.WEEK,
                decimal("2"),
                2.5,
                List.of(),
                decimal("5.00"),
                Optional.of(roles),
                decimal("12.00"));
        ParameterPeriodFee flat = new ParameterPeriodFee(
                PricingPeriod.WEEK, Optional.of(decimal("1")), factor(2), Optional.empty(), decimal("2.00"));
        ParameterPeriodFee stepped = new ParameterPeriodFee(
                PricingPeriod.WEEK,
                Optional.empty(),
                factor(2),
                Optional.of(new SteppedCosts(decimal("1.00"), List.of(step("1", null, 0, "0.00", "1", "1.00")))),
                decimal("2.00"));
        return new ParametersCosts(
                List.of(
                        new ParameterCosts(
                                "SIZE",
                                SEPTEMBER,
                                "L",
                                ParameterValueType.ENUMERATION,
                                Optional.of("L"),
                                BigDecimal.ONE,
                                price,
                                flat,
                                perUser,
                                decimal("14.00")),
                        new ParameterCosts(
                                "FOLDERS",
                                SEPTEMBER,
                                "4711",
                                ParameterValueType.INTEGER,
                                Optional.empty(),
                                decimal("4711"),
                                price,
                                stepped,
                                perUser,
                                decimal("14.00"))),
                decimal("28.00"));
    }

    private static BillingDocument bill(PriceModelCosts costs, OverallCosts overall) {
        return new BillingDocument(
                SEPTEMBER, SEPTEMBER, "UTC+01:00", List.of(new SubscriptionUsage(false, List.of(costs))), overall);
    }

    private static PriceModelVersion version(CalculationMode mode) {
        return new PriceModelVersion(
                REVISION,
                mode,
                Optional.of(PricingPeriod.MONTH),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                0,
                Optional.of("EUR"),
                true);
    }

    private static StepCosts step(
            String price, Long limit, long free, String additional, String quantity, String amount) {
        PriceStep step = new PriceStep(
                "s", limit == null ? OptionalLong.empty() : OptionalLong.of(limit), decimal(price), REVISION);
        return new StepCosts(step, free, decimal(additional), decimal(quantity), decimal(amount));
    }

    private static TimeFactor factor(double value) {
        return new TimeFactor(value, List.of());
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static String expected(String file) throws IOException {
        try (var stream = WrittenBillTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
