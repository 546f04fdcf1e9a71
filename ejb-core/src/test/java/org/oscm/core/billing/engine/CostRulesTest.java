package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.oscm.core.billing.engine.Prices.value;
import static org.oscm.core.pricing.engine.CalculationMode.PER_UNIT;
import static org.oscm.core.pricing.engine.CalculationMode.PRO_RATA;
import static org.oscm.core.pricing.engine.PricingPeriod.DAY;
import static org.oscm.core.pricing.engine.PricingPeriod.MONTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.ParameterValueType;

/** What users, roles, parameters and events cost. */
class CostRulesTest {

    @Test
    void theSumOfAllUsersIsMultipliedNotEachUser() {
        UserAssignmentCosts users = usersOf(story(Prices.of("a", "2013-03-01", PRO_RATA, MONTH, "0", "0.10"))
                .assigned("bob", null, "2013-03-16T11:30", null)
                .assigned("ann", null, "2013-03-16T11:30", null));

        assertThat(users.users()).extracting(UserFactor::user).containsExactly("ann", "bob");
        assertThat(users.factor()).isEqualTo(1);
        assertThat(users.price()).isEqualTo("0.10");
        assertThat(users.numberOfUsersTotal()).isEqualTo(2);
    }

    @Test
    void assigningAgainInTheSameUnitIsChargedOnceButAnotherUserTwice() {
        UserAssignmentCosts users = usersOf(story(Prices.of("a", "2013-03-01", PER_UNIT, DAY, "0", "1"))
                .assigned("ann", null, "2013-03-05T08:00", "2013-03-05T09:00")
                .assigned("ann", null, "2013-03-05T17:00", "2013-03-05T18:00")
                .assigned("ann2", null, "2013-03-05T20:00", "2013-03-05T21:00")
                .assigned("cy", null, "2013-04-01T08:00", null));

        assertThat(users.users())
                .extracting(user -> user.user() + " " + user.factor().value())
                .containsExactly("ann 1.0", "ann2 1.0");
    }

    @Test
    void aRoleChangeWithinAUnitIsChargedExactly() {
        UserAssignmentCosts users = usersOf(story(Prices.of("a", "2013-03-01", PER_UNIT, DAY, "0", "0")
                        .role("ADMIN", "8")
                        .role("GUEST", "4")
                        .role("USER", "1"))
                .assigned("ann", "ADMIN", "2013-03-05T10:00", null)
                .changesRole("GUEST", "2013-03-05T18:00")
                .changesRole("ADMIN", "2013-03-07T12:00"));

        RoleCosts roles = users.roleCosts().orElseThrow();
        assertThat(roles.roles())
                .extracting(
                        role -> role.rolePrice().role() + " " + role.factor().value() + " " + role.price())
                .containsExactly("ADMIN 25.25 202.00", "GUEST 1.75 7.00");
        assertThat(roles.total()).isEqualTo("209.00");
        assertThat(users.factor()).isCloseTo(27, within(1e-9));
    }

    @Test
    void steppedUserPricesReplaceTheFlatPrice() {
        UserAssignmentCosts users = usersOf(story(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "99")
                        .userStep("1", 30L, "2")
                        .userStep("2", null, "1"))
                .assigned("ann", null, "2013-03-01", null)
                .assigned("bob", null, "2013-03-30", null));

        assertThat(users.basePrice()).isEmpty();
        assertThat(users.steppedCosts().orElseThrow().amount()).isEqualTo(users.price());
        assertThat(users.price().doubleValue()).isCloseTo(60 + users.factor() - 30, within(0.005));
    }

    @Test
    void everyParameterValueIsChargedForItsTime() {
        List<ParameterCosts> items = parametersOf(story(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "0")
                        .parameter(
                                "SIZE",
                                ParameterValueType.INTEGER,
                                "2",
                                "1",
                                "0.5",
                                value("5", "2013-03-01", 0),
                                value("5", "2013-03-02", 1),
                                value("10", "2013-03-11", 2),
                                value(null, "2013-03-21", 3)))
                .assigned("ann", "ADMIN", "2013-03-06", "2013-03-16"));

        assertThat(items).extracting(ParameterCosts::value).containsExactly("10", "5");
        assertThat(items)
                .extracting(ParameterCosts::usagePeriod)
                .containsExactly(Local.berlin("2013-03-11", "2013-03-21"), Local.berlin("2013-03-01", "2013-03-11"));
        assertThat(items.get(1).periodFee().price()).isEqualTo("100.00");
        assertThat(items.get(1).userAssignmentCosts().price()).isEqualTo("25.00");
        assertThat(items.get(1).userAssignmentCosts().total()).isEqualTo("37.50");
        assertThat(items.get(1).cost()).isEqualTo("137.50");
    }

    @Test
    void parameterValuesShareAUnitAndAddUpToWholeUnits() {
        List<ParameterCosts> items = parametersOf(story(Prices.of("a", "2013-03-01", PER_UNIT, MONTH, "0", "0")
                        .parameter(
                                "FLAG",
                                ParameterValueType.BOOLEAN,
                                "31",
                                "31",
                                null,
                                value("true", "2013-03-05", 0),
                                value("false", "2013-03-16T11:30", 1)))
                .assigned("ann", null, "2013-03-10", null));

        assertThat(items).extracting(item -> item.periodFee().factor().value()).containsExactly(0.5, 0.5);
        assertThat(items)
                .extracting(item -> item.userAssignmentCosts().factor())
                .containsExactly(0.5, 0.5);
        assertThat(items)
                .extracting(ParameterCosts::cost)
                .extracting(Object::toString)
                .containsExactly("0.00", "31.00");
    }

    @Test
    void theChosenOptionIsChargedWithItsOwnPrices() {
        ParameterCosts item = parametersOf(story(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "0")
                                .option("PLAN", "gold", "1", "2", value("gold", "2013-03-01", 0)))
                        .assigned("ann", null, "2013-03-01", "2013-03-02"))
                .get(0);

        assertThat(item.option()).contains("gold");
        assertThat(item.periodFee().price()).isEqualTo("31.00");
        assertThat(item.userAssignmentCosts().price()).isEqualTo("2.00");
    }

    @Test
    void anOptionWithoutPricesIsAContradiction() {
        Story story = story(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "0")
                .option("PLAN", "gold", "1", "2", value("silver", "2013-03-01", 0)));

        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> story.billed("2013-03-01", "2013-04-01"))
                .withMessageContaining("silver");
    }

    @Test
    void aSteppedParameterPricesItsValueAndMultipliesByTime() {
        Prices prices = Prices.of("a", "2013-03-01", PER_UNIT, DAY, "0", "0");
        ParameterCosts item = parametersOf(story(prices.steppedParameter(
                        "FILES",
                        List.of(prices.step("1", 10L, "3"), prices.step("2", null, "1")),
                        value("12", "2013-03-01", 0))))
                .get(0);

        assertThat(item.periodFee().basePrice()).isEmpty();
        assertThat(item.periodFee().steppedCosts().orElseThrow().amount()).isEqualTo("32.00");
        assertThat(item.periodFee().price()).isEqualTo("992.00");
    }

    @Test
    void eventsAreCountedWithinUsageAndRoundedOnce() {
        Prices prices = Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "0");
        PriceModelCosts costs = story(prices.event("login", "0.004")
                        .event("free", "0")
                        .event("logout", "0.004")
                        .event("gone", "1")
                        .deletedEvent("gone", "2013-03-20")
                        .steppedEvent("upload", prices.step("1", 2L, "5"), prices.step("2", null, "1")))
                .event("login", "2013-03-01", 1)
                .event("logout", "2013-03-31T23:59", 1)
                .event("logout", "2013-04-01", 100)
                .event("logout", "2013-02-28T23:59", 100)
                .event("free", "2013-03-02", 1)
                .event("gone", "2013-03-02", 1)
                .event("unpriced", "2013-03-02", 1)
                .event("upload", "2013-03-02", 4)
                .cost("2013-03-01", "2013-04-01");

        assertThat(costs.events().orElseThrow().events())
                .extracting(event -> event.eventPrice().event())
                .containsExactly("login", "logout", "upload");
        assertThat(costs.events().orElseThrow().events())
                .extracting(EventCost::count)
                .containsExactly(1L, 1L, 4L);
        assertThat(costs.events().orElseThrow().total()).isEqualTo("12.01");
        assertThat(costs.total()).isEqualTo("12.01");
    }

    @Test
    void moreOccurrencesThanCanBeCountedAreNoSmallNumber() {
        Story story = story(
                        Prices.of("a", "2013-03-01", PRO_RATA, MONTH, "0", "0").event("login", "1"))
                .event("login", "2013-03-10", Long.MAX_VALUE)
                .event("login", "2013-03-20", Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> story.cost("2013-03-01", "2013-04-01"));
    }

    @Test
    void eventsOfAReopenedUnitAreNotCountedAgain() {
        Story story = story(
                        Prices.of("a", "2013-03-01", PER_UNIT, MONTH, "0", "0").event("login", "1"))
                .cutOffDay(15)
                .event("login", "2013-03-10", 1)
                .event("login", "2013-03-20", 10);

        assertThat(story.cost("2013-02-15", "2013-03-15").total()).isEqualTo("1.00");
        assertThat(story.cost("2013-03-15", "2013-04-15").total()).isEqualTo("10.00");
    }

    @Test
    void eventsBeforeAnUpgradeInAReopenedUnitAreNotCountedAgainEvenIfTheOlderServiceIsLongGone() {
        Story story = story(
                        Prices.of("a", "2013-03-01", PRO_RATA, DAY, "0", "0").event("login", "1"))
                .sells(Prices.of("b", "2013-03-20", PER_UNIT, MONTH, "0", "0").event("login", "1"))
                .cutOffDay(15)
                .active("2013-04-05", "b")
                .event("login", "2013-04-10", 1)
                .event("login", "2013-04-20", 10);

        assertThat(story.cost("2013-04-15", "2013-05-15").total()).isEqualTo("10.00");
    }

    private static Story story(Prices prices) {
        return new Story().sells(prices).active("2013-03-01", "a");
    }

    private static UserAssignmentCosts usersOf(Story story) {
        return story.cost("2013-03-01", "2013-04-01").userAssignmentCosts();
    }

    private static List<ParameterCosts> parametersOf(Story story) {
        return story.cost("2013-03-01", "2013-04-01").parameters().orElseThrow().parameters();
    }
}
