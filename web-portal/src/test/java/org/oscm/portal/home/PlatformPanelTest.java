package org.oscm.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.portal.text.Texts;

class PlatformPanelTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void organizationsAndSellersAreCounted() {
        List<OrganizationView> all = List.of(
                anOrganization(OrganizationRole.PLATFORM_OPERATOR),
                anOrganization(OrganizationRole.SUPPLIER),
                anOrganization(OrganizationRole.CUSTOMER));
        assertThat(PlatformPanel.of(all, List.of("EUR", "USD"), texts))
                .isEqualTo(new PlatformPanel("3", "1", "EUR, USD"));
    }

    @Test
    void whatIsNotSetUpIsSaidPlainly() {
        assertThat(PlatformPanel.of(List.of(), List.of(), texts)).isEqualTo(new PlatformPanel("0", "0", "None yet"));
    }

    @Test
    void moreThanTheCoreListsIsNotCountedAsExact() {
        List<OrganizationView> many = Collections.nCopies(500, anOrganization(OrganizationRole.CUSTOMER));
        assertThat(PlatformPanel.of(many, List.of(), texts).organizations()).isEqualTo("500 or more");
    }

    private static OrganizationView anOrganization(OrganizationRole role) {
        return new OrganizationView(
                1,
                0,
                "1a2b3c4d",
                null,
                null,
                null,
                null,
                null,
                null,
                Locale.ENGLISH,
                null,
                1,
                Set.of(role),
                null,
                false,
                null,
                null);
    }
}
