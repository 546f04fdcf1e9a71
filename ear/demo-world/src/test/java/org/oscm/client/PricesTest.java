package org.oscm.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oscm.client.Prices.Steps.upTo;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOEventDefinition;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOSteppedPrice;
import org.oscm.vo.VOTechnicalService;

class PricesTest {

    private final VOTechnicalService application = new VOTechnicalService();

    @Test
    void keep_the_digits_they_are_given_with() {
        VOPriceModel model = Prices.proRata(application, PricingPeriod.MONTH, "EUR")
                .perPeriod("10.00")
                .published();

        assertThat(model.getPricePerPeriod()).isEqualTo(new BigDecimal("10.00"));
        assertThat(model.getOneTimeFee()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void of_an_event_may_fall_in_steps() {
        VOEventDefinition message = new VOEventDefinition();
        message.setEventId("MESSAGE");
        application.getEventDefinitions().add(message);

        VOPricedEvent event = Prices.perUnit(application, PricingPeriod.DAY, "EUR")
                .event("MESSAGE", upTo(10, "0.01").thenEach("0.0035"))
                .published()
                .getConsideredEvents()
                .get(0);

        assertThat(event.getSteppedPrices())
                .extracting(VOSteppedPrice::getLimit, VOSteppedPrice::getPrice)
                .containsExactly(Tuple.tuple(10L, new BigDecimal("0.01")), Tuple.tuple(null, new BigDecimal("0.0035")));
    }

    @Test
    void of_what_the_application_does_not_have_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Prices.perUnit(application, PricingPeriod.DAY, "EUR").role("CAPTAIN", "1"))
                .withMessageContaining("CAPTAIN");
    }
}
