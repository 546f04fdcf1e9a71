package org.oscm.core.pricing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.kernel.InputError;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PriceTerms.EventPrice;
import org.oscm.core.pricing.PriceTerms.OptionPrice;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.PriceTerms.Step;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.pricing.PricingFixtures;

class PricesOfAServiceTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void can_be_set_for_everything_there_is() {
        PriceTerms accepted = accept(PricingFixtures.everythingCosts());

        assertThat(accepted.userSteps()).extracting(Step::limit).containsExactly(5L, null);
        assertThat(accepted.oneTimeFee()).isZero();
        assertThat(accepted.parameters().get(1).valueType()).isEqualTo(ParameterValueType.ENUMERATION);
        assertThat(accepted.parameters().get(1).pricePerSubscription()).isZero();
    }

    @Test
    void keep_the_decimals_they_were_given_with() {
        assertThat(accept(PricingFixtures.monthly("10.00")).pricePerPeriod()).isEqualTo(new BigDecimal("10.00"));
        assertThat(accept(PricingFixtures.monthly("10")).pricePerPeriod()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void are_dropped_if_the_service_is_free() {
        Texts description = new Texts(Map.of("en", "Nothing to pay"));

        PriceTerms accepted = accept(PriceTerms.free(description, Texts.none()));

        assertThat(accepted.isChargeable()).isFalse();
        assertThat(accepted.currency()).isNull();
        assertThat(accepted.description()).isEqualTo(description);
    }

    @Test
    void have_at_most_the_number_of_decimals_the_operator_allows() {
        accept(PricingFixtures.monthly("1.2300"));
        assertRefused(() -> accept(PricingFixtures.monthly("1.234")), InputError.SCALE, "pricePerPeriod");
    }

    @Test
    void are_not_negative() {
        assertRefused(() -> accept(PricingFixtures.monthly("-0.01")), InputError.RANGE, "pricePerPeriod");
    }

    @Test
    void cannot_be_taken_for_an_external_application() {
        assertRefused(() -> accept(AccessType.EXTERNAL, PricingFixtures.monthly("1")), PricingError.EXTERNAL_NOT_FREE);
    }

    @Test
    void do_not_depend_on_users_if_the_access_is_direct() {
        accept(AccessType.DIRECT, PricingFixtures.monthly("1"));
        assertRefused(
                () -> accept(AccessType.DIRECT, PricingFixtures.withUserSteps("1")),
                PricingError.DIRECT_ACCESS_USER_PRICE);
        assertRefused(
                () -> accept(AccessType.DIRECT, PricingFixtures.withRoles(new RolePrice("READER", ONE))),
                PricingError.DIRECT_ACCESS_USER_PRICE);
        assertRefused(
                () -> accept(AccessType.DIRECT, PricingFixtures.withParameters(perUser("FOLDERS"))),
                PricingError.DIRECT_ACCESS_USER_PRICE);
    }

    @Test
    void of_users_have_steps_or_one_price() {
        assertRefused(
                () -> accept(PricingFixtures.withUserSteps("1", new Step(null, ONE))),
                PricingError.USER_PRICE_AND_STEPS);
    }

    @Test
    void in_steps_need_different_limits_above_0_and_an_open_end() {
        assertRefused(
                () -> accept(PricingFixtures.withUserSteps("0", new Step(5L, ONE))), PricingError.STEPS_WITHOUT_ORDER);
        assertRefused(
                () -> accept(PricingFixtures.withUserSteps("0", new Step(0L, ONE), new Step(null, ONE))),
                PricingError.STEPS_WITHOUT_ORDER);
        assertRefused(
                () -> accept(PricingFixtures.withUserSteps("0", new Step(5L, ONE), new Step(5L, ONE))),
                PricingError.STEP_LIMIT_TWICE);
        assertRefused(
                () -> accept(PricingFixtures.withUserSteps("0", new Step(null, ONE), new Step(null, ONE))),
                PricingError.STEP_LIMIT_TWICE);
    }

    @Test
    void of_events_are_for_events_there_are() {
        accept(PricingFixtures.withEvents(new EventPrice("USER_LOGIN_TO_SERVICE", ONE, List.of())));
        assertRefused(
                () -> accept(PricingFixtures.withEvents(new EventPrice("DELETE", ONE, List.of()))),
                PricingError.PRICED_EVENT_NOT_FOUND);
        assertRefused(
                () -> accept(
                        AccessType.USER,
                        PricingFixtures.withEvents(new EventPrice("USER_LOGIN_TO_SERVICE", ONE, List.of()))),
                PricingError.PRICED_EVENT_NOT_FOUND);
    }

    @Test
    void of_one_event_are_one() {
        EventPrice upload = new EventPrice("UPLOAD", ONE, List.of());

        assertRefused(() -> accept(PricingFixtures.withEvents(upload, upload)), PricingError.PRICED_TWICE);
        assertRefused(
                () -> accept(PricingFixtures.withEvents(new EventPrice("UPLOAD", ONE, List.of(new Step(null, ONE))))),
                PricingError.EVENT_PRICE_AND_STEPS);
    }

    @Test
    void of_roles_are_for_roles_there_are() {
        assertRefused(
                () -> accept(PricingFixtures.withRoles(new RolePrice("OWNER", ONE))),
                PricingError.PRICED_ROLE_NOT_FOUND);
    }

    @Test
    void of_parameters_are_for_parameters_of_the_service() {
        assertRefused(
                () -> accept(PricingFixtures.withParameters(perUser("PERIOD"))),
                PricingError.PRICED_PARAMETER_NOT_FOUND);
    }

    @Test
    void of_parameters_have_steps_only_if_the_value_is_a_number() {
        assertRefused(
                () -> accept(PricingFixtures.withParameters(new ParameterPrice(
                        "NOTE",
                        ParameterValueType.STRING,
                        null,
                        null,
                        List.of(new Step(null, ONE)),
                        List.of(),
                        List.of()))),
                PricingError.PARAMETER_STEPS_UNSUITABLE);
    }

    @Test
    void of_options_are_for_options_there_are() {
        assertRefused(
                () -> accept(PricingFixtures.withParameters(new ParameterPrice(
                        "SIZE",
                        ParameterValueType.ENUMERATION,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new OptionPrice("M", ONE, ONE, List.of()))))),
                PricingError.PRICED_OPTION_NOT_FOUND);
    }

    private static ParameterPrice perUser(String parameterId) {
        return new ParameterPrice(parameterId, ParameterValueType.INTEGER, null, ONE, List.of(), List.of(), List.of());
    }

    private static PriceTerms accept(PriceTerms wanted) {
        return accept(AccessType.LOGIN, wanted);
    }

    private static PriceTerms accept(AccessType accessType, PriceTerms wanted) {
        return new PriceRules(CatalogFixtures.aFileStoreInMemory(accessType), Set.of("FOLDERS", "SIZE", "NOTE"), 2)
                .accept(wanted);
    }
}
