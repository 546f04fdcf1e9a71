package org.oscm.core.billing.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.explanation.BillExplanation;
import org.oscm.core.billing.engine.explanation.Position;
import org.oscm.core.billing.engine.explanation.PositionKind;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.usecase.quotes.RatingRequestJson;
import org.oscm.core.pricing.engine.Cents;

/** An explanation that does not add up is none: tried on every known bill. */
class ExplainedScenariosTest {

    private static final Set<PositionKind> SUMS =
            Set.of(PositionKind.PRICE_MODEL_TOTAL, PositionKind.NET, PositionKind.GROSS, PositionKind.VAT);

    @Test
    void everyAmountIsItsCalculationRounded() {
        forEveryBill((id, bill, positions) -> assertThat(positions)
                .as(id)
                .allSatisfy(
                        position -> assertThat(Cents.round(position.exact())).isEqualByComparingTo(position.amount())));
    }

    @Test
    void thePositionsAddUpToTheBill() {
        forEveryBill((id, bill, positions) -> {
            assertThat(sum(positions))
                    .as(id)
                    .isEqualByComparingTo(bill.overallCosts().netAmount());
            assertThat(last(positions).amount())
                    .as(id)
                    .isEqualByComparingTo(bill.overallCosts().grossAmount());
        });
    }

    @Test
    void everyPriceNamesItsRowOfTheHistory() {
        forEveryBill((id, bill, positions) -> assertThat(positions)
                .as(id)
                .filteredOn(position -> !SUMS.contains(position.kind()))
                .allSatisfy(position -> assertThat(position.price()).isPresent()));
    }

    private interface Check {
        void of(String id, BillingDocument bill, List<Position> positions);
    }

    private static void forEveryBill(Check check) {
        for (JsonNode scenario : BillingOracleTest.scenarios(OracleKind.RATING)) {
            RatingRequest request = RatingRequestJson.read(scenario.get("request"));
            for (BillingDocument bill : SubscriptionRating.rate(request)) {
                check.of(scenario.get("id").asText(), bill, BillExplanation.of(bill, request, user -> user));
            }
        }
    }

    private static BigDecimal sum(List<Position> positions) {
        return positions.stream()
                .filter(position -> !SUMS.contains(position.kind()))
                .map(position -> position.kind() == PositionKind.DISCOUNT
                        ? position.amount().negate()
                        : position.amount())
                .reduce(Cents.ZERO, BigDecimal::add);
    }

    private static Position last(List<Position> positions) {
        return positions.get(positions.size() - 1);
    }
}
