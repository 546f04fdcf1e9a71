package org.oscm.portal.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.portal.marketplace.ServiceFixtures.aService;
import static org.oscm.portal.marketplace.ServiceFixtures.free;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oscm.portal.text.Texts;
import org.oscm.vo.VOService;

class ServiceCardTest {
    private final VOService service = aService("Polar Desk", "Nordlicht Software", free());

    @Test
    void aCardNamesTheServiceAndItsSeller() {
        ServiceCard card = card(Locale.ENGLISH);
        assertThat(card.name()).isEqualTo("Polar Desk");
        assertThat(card.provider()).isEqualTo("by Nordlicht Software");
    }

    @Test
    void withoutNamesTheIdsStandForThem() {
        service.setName(" ");
        service.setServiceId("desk-1");
        service.setSellerName(null);
        service.setSellerId("1a2b3c4d");
        service.setShortDescription(null);
        ServiceCard card = card(Locale.ENGLISH);
        assertThat(card.name()).isEqualTo("desk-1");
        assertThat(card.seller()).isEqualTo("1a2b3c4d");
        assertThat(card.description()).isEmpty();
    }

    @Test
    void theRatingFillsTheStars() {
        service.setAverageRating(new BigDecimal("4.6"));
        service.setNumberOfReviews(38);
        ServiceCard card = card(Locale.GERMAN);
        assertThat(card.rated()).isTrue();
        assertThat(card.rating()).isEqualTo("4,6");
        assertThat(card.starsWidth()).isEqualTo(96);
    }

    @Test
    void withoutReviewsThereIsNoRating() {
        assertThat(card(Locale.ENGLISH).rated()).isFalse();
    }

    @Test
    void tagsAreShownWithTheirSign() {
        service.setTags(List.of("support", "tickets"));
        assertThat(card(Locale.ENGLISH).tags()).containsExactly("#support", "#tickets");
    }

    @Test
    void allOffersOfOneApplicationCarryTheSameDrawing() {
        ServiceCard own = card(Locale.ENGLISH);
        service.setName("Polar Desk with training");
        service.setSellerName("Brückner Broker");
        assertThat(card(Locale.ENGLISH).tile()).isEqualTo(own.tile()).isBetween(0, 2);
    }

    private ServiceCard card(Locale locale) {
        return ServiceCard.of(service, new Texts(locale));
    }
}
