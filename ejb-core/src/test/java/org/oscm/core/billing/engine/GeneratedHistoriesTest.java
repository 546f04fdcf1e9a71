package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParametersCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.schedule.CutOffDays;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;

/** What holds for every history, tried on invented ones. */
class GeneratedHistoriesTest {

    private static final double ROUNDING_ERROR = 1e-9;

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsDoesNotMatter(long seed) {
        for (RatingRequest month : months(seed)) {
            assertThat(SubscriptionRating.rate(Rows.shuffled(month, Seeds.random(seed))))
                    .isEqualTo(SubscriptionRating.rate(month));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void billingManyMonthsAtOnceIsBillingThemOneByOne(long seed) {
        for (RatingRequest month : months(seed)) {
            RatingRequest knownThen = Rows.knownBefore(month.period().end(), month);
            assertThat(SubscriptionRating.rate(month)).isEqualTo(SubscriptionRating.rate(knownThen));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void positionsAddUpToTheNetAmount(long seed) {
        for (BillingDocument document : documents(seed)) {
            BigDecimal net = Cents.ZERO;
            for (PriceModelCosts costs : priceModels(document)) {
                BigDecimal sum = costs.periodFee()
                        .price()
                        .add(costs.userAssignmentCosts().total())
                        .add(costs.oneTimeFee().map(fee -> fee.amount()).orElse(Cents.ZERO))
                        .add(costs.events().map(events -> events.total()).orElse(Cents.ZERO))
                        .add(costs.parameters().map(ParametersCosts::total).orElse(Cents.ZERO));
                assertThat(costs.total()).isEqualTo(sum);
                net = net.add(sum);
            }
            assertThat(document.overallCosts().netAmount()).isEqualTo(net);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rolesAndParameterValuesShareTheTimeOfTheirUsers(long seed) {
        for (BillingDocument document : documents(seed)) {
            for (PriceModelCosts costs : priceModels(document)) {
                double users = costs.userAssignmentCosts().factor();
                double roles = costs.userAssignmentCosts().roleCosts().stream()
                        .flatMap(all -> all.roles().stream())
                        .map(RoleCost::factor)
                        .mapToDouble(TimeFactor::value)
                        .sum();
                assertThat(roles).isLessThanOrEqualTo(users + ROUNDING_ERROR);
                assertThatValuesShare(costs, "SIZE");
                assertThatValuesShare(costs, "SPEED");
            }
        }
    }

    /** The parameter always has a value, so its values share all the time there is. */
    private static void assertThatValuesShare(PriceModelCosts costs, String parameter) {
        List<ParameterCosts> values = costs.parameters().stream()
                .flatMap(all -> all.parameters().stream())
                .filter(value -> value.parameter().equals(parameter))
                .toList();
        assertThat(values.stream()
                        .mapToDouble(value -> value.periodFee().factor().value())
                        .sum())
                .isCloseTo(costs.periodFee().factor().value(), within(ROUNDING_ERROR));
        assertThat(values.stream()
                        .mapToDouble(value -> value.userAssignmentCosts().factor())
                        .sum())
                .isCloseTo(costs.userAssignmentCosts().factor(), within(ROUNDING_ERROR));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTimeIsChargedTwice(long seed) {
        List<Period> charged = documents(seed).stream()
                .flatMap(document -> priceModels(document).stream())
                .filter(costs -> costs.service().equals("a"))
                .flatMap(costs -> costs.periodFee().factor().charged().stream())
                .sorted(Comparator.comparing(Period::start))
                .toList();
        for (int i = 0; i + 1 < charged.size(); i++) {
            assertThat(charged.get(i).end())
                    .as(() -> Period.draw(charged))
                    .isBeforeOrEqualTo(charged.get(i + 1).start());
        }
    }

    private static List<RatingRequest> months(long seed) {
        Random random = Seeds.random(seed);
        int cutOffDay = 1 + random.nextInt(28);
        RandomHistory history = new RandomHistory(random);
        CutOffDays cutOffDays = new CutOffDays(cutOffDay, history.zone());
        Period first = cutOffDays.periodAround(Local.berlin("2013-01-10"));
        RatingRequest request = history.request(cutOffDay, first);
        return Stream.iterate(first, period -> cutOffDays.periodAround(period.end()))
                .limit(7)
                .map(period -> in(period, request))
                .toList();
    }

    private static RatingRequest in(Period period, RatingRequest request) {
        return new RatingRequest(
                request.zone(),
                request.mode(),
                period,
                request.subscription(),
                request.priceModelOfService(),
                request.priceModels(),
                request.assignments(),
                request.events(),
                request.discounts(),
                request.vatRates());
    }

    private static List<BillingDocument> documents(long seed) {
        return months(seed).stream()
                .flatMap(month -> SubscriptionRating.rate(month).stream())
                .toList();
    }

    private static List<PriceModelCosts> priceModels(BillingDocument document) {
        return document.subscriptions().stream()
                .flatMap(subscription -> subscription.priceModels().stream())
                .toList();
    }
}
