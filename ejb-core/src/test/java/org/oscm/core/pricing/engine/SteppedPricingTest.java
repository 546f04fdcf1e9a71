package org.oscm.core.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.kernel.Revision;

class SteppedPricingTest {

    private static final Instant AGREED = Instant.parse("2013-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2013-06-01T00:00:00Z");

    private final List<PriceStep> steps =
            List.of(step("c", null, "300.00"), step("a", 2L, "500.00"), step("b", 3L, "400.00"));

    @ParameterizedTest
    @CsvSource({
        // quantity,         amount,  counts in the three steps
        "0,                  0.00,    0, 0,                 0",
        "1.5,                750.00,  1.5, 0,               0",
        "2,                  1000.00, 2, 0,                 0",
        "2.000000000000001,  1000.00, 2, 0.000000000000001, 0",
        "2.707940780619112,  1283.18, 2, 0.707940780619112, 0",
        "3,                  1400.00, 2, 1,                 0",
        "5,                  2000.00, 2, 1,                 2",
    })
    void aQuantityIsChargedStepByStep(
            BigDecimal quantity, BigDecimal amount, BigDecimal first, BigDecimal second, BigDecimal third) {
        SteppedCosts costs = SteppedPricing.inForce(steps, AGREED).costsOf(quantity);

        assertThat(costs.amount()).isEqualTo(amount);
        assertThat(costs.steps())
                .extracting(StepCosts::stepEntityCount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(first, second, third);
    }

    @Test
    void everyStepKnowsWhatLiesBelow() {
        SteppedCosts costs = SteppedPricing.inForce(steps, AGREED).costsOf(new BigDecimal("2.707940780619112"));

        assertThat(costs.steps()).extracting(StepCosts::freeAmount).containsExactly(0L, 2L, 3L);
        assertThat(costs.steps())
                .extracting(StepCosts::additionalPrice)
                .containsExactly(amount("0.00"), amount("1000.00"), amount("1400.00"));
        assertThat(costs.steps())
                .extracting(StepCosts::stepAmount)
                .containsExactly(amount("1000.00"), amount("283.18"), amount("0.00"));
    }

    @Test
    void storedPositionsAreTakenAtTheirWord() {
        PriceStep stored = new PriceStep(
                "a",
                OptionalLong.empty(),
                amount("2.00"),
                Optional.of(new StepsBelow(3, amount("7.00"))),
                Revision.of(AGREED, 0));

        SteppedCosts costs = SteppedPricing.inForce(List.of(stored), AGREED).costsOf(BigDecimal.TEN);

        assertThat(costs.amount()).isEqualTo("21.00");
        assertThat(costs.steps().get(0).freeAmount()).isEqualTo(3);
    }

    @Test
    void theNewestRevisionUpToTheInstantCountsWhateverTheOrderOfRows() {
        List<PriceStep> rows = new ArrayList<>(steps);
        rows.add(new PriceStep("a", OptionalLong.of(2), amount("600.00"), Revision.of(LATER, 1)));
        rows.add(new PriceStep("a", OptionalLong.of(2), amount("700.00"), Revision.of(LATER.plusMillis(1), 2)));
        Collections.reverse(rows);

        assertThat(SteppedPricing.inForce(rows, LATER.minusMillis(1))
                        .costsOf(BigDecimal.ONE)
                        .amount())
                .isEqualTo("500.00");
        assertThat(SteppedPricing.inForce(rows, LATER).costsOf(BigDecimal.ONE).amount())
                .isEqualTo("600.00");
    }

    @Test
    void aDeletedStepStillCounts() {
        PriceStep deleted = new PriceStep("c", OptionalLong.empty(), amount("300.00"), new Revision(LATER, 1, true));
        List<PriceStep> rows = new ArrayList<>(steps);
        rows.add(deleted);

        assertThat(SteppedPricing.inForce(rows, LATER.plusMillis(1))
                        .costsOf(BigDecimal.TEN)
                        .amount())
                .isEqualTo("3500.00");
    }

    @Test
    void withoutStepsInForceThePriceIsFlat() {
        assertThat(SteppedPricing.inForce(steps, AGREED).exists()).isTrue();
        assertThat(SteppedPricing.inForce(steps, AGREED.minusMillis(1)).exists())
                .isFalse();
    }

    @Test
    void aQuantityBeyondTheLastLimitIsAContradiction() {
        SteppedPricing limited = SteppedPricing.inForce(List.of(step("a", 2L, "1.00")), AGREED);

        assertThat(limited.costsOf(new BigDecimal(2)).amount()).isEqualTo("2.00");
        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> limited.costsOf(new BigDecimal("2.1")))
                .satisfies(
                        refusal -> assertThat(refusal.contradiction()).isEqualTo(Contradiction.STEPS_WITHOUT_OPEN_END));
    }

    private static PriceStep step(String id, Long limit, String price) {
        OptionalLong upTo = limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
        return new PriceStep(id, upTo, amount(price), Revision.of(AGREED, 0));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
