package org.oscm.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.ServiceStatus;
import org.oscm.vo.VOService;

class OfferRowTest {
    private final VOService service = new VOService();

    OfferRowTest() {
        service.setServiceId("polar-desk");
        service.setStatus(ServiceStatus.INACTIVE);
    }

    @Test
    void aDraftWithoutANameAndAPriceIsShownToo() {
        OfferRow row = OfferRow.of(service, new Texts(Locale.ENGLISH));
        assertThat(row.name()).isEqualTo("polar-desk");
        assertThat(row.state()).isEqualTo("Draft");
        assertThat(row.price().amount()).isEqualTo("Price on request");
    }

    @ParameterizedTest
    @EnumSource(ServiceStatus.class)
    void everyStateHasAShapeAndAWord(ServiceStatus status) {
        service.setStatus(status);
        OfferRow row = OfferRow.of(service, new Texts(Locale.GERMAN));
        assertThat(row.icon()).isNotEmpty();
        assertThat(row.state()).isNotEmpty();
    }
}
