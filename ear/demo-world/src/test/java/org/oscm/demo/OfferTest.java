package org.oscm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.schemas.PublishedSchema;
import org.oscm.vo.VOLocalizedText;

class OfferTest {

    @ParameterizedTest
    @EnumSource
    void speaks_every_language_of_the_platform(Offer offer) {
        List<VOLocalizedText> descriptions = offer.localized().getDescriptions();

        assertThat(descriptions).extracting(VOLocalizedText::getLocale).containsExactly("en", "de", "ja");
        assertThat(descriptions).extracting(VOLocalizedText::getText).doesNotHaveDuplicates();
    }

    @Test
    void has_an_application_that_the_published_schema_accepts() throws IOException {
        try (InputStream xml = Offer.class.getResourceAsStream("TechnicalServices.xml")) {
            assertThat(PublishedSchema.TECHNICAL_SERVICES.violations(xml)).isEmpty();
        }
    }
}
