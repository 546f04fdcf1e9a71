package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.portal.Stub;
import org.oscm.vo.VOUserDetails;

class LanguagesTest {
    private final Map<String, Object> request = new HashMap<>();
    private String account;

    LanguagesTest() {
        request.put("getCookies", null);
        request.put("getUserPrincipal", null);
        request.put("getHeader", null);
    }

    @Test
    void whoeverSaysNothingReadsEnglish() {
        assertThat(language()).isEqualTo("en");
    }

    @Test
    void theBrowserIsListenedTo() {
        browserAsksFor(Locale.FRENCH, Locale.GERMANY);
        assertThat(language()).isEqualTo("de");
    }

    @Test
    void theAccountCountsMoreThanTheBrowser() {
        browserAsksFor(Locale.GERMANY);
        accountIn("ja");
        assertThat(language()).isEqualTo("ja");
    }

    @Test
    void theChoiceOnThePageCountsMost() {
        accountIn("ja");
        chose("de");
        assertThat(language()).isEqualTo("de");
    }

    @Test
    void aLanguageWithoutTextsIsPassedOver() {
        chose("fr");
        accountIn("xx");
        browserAsksFor(Locale.JAPAN);
        assertThat(language()).isEqualTo("ja");
    }

    private String language() {
        HttpServletRequest asked = Stub.of(HttpServletRequest.class, request);
        Visitor visitor = new Visitor(asked);
        visitor.identity = new IdentityServiceBean() {
            @Override
            public VOUserDetails getCurrentUserDetails() {
                VOUserDetails details = new VOUserDetails();
                details.setLocale(account);
                return details;
            }
        };
        return new Languages(asked, visitor).getCode();
    }

    private void browserAsksFor(Locale... wishes) {
        request.put("getHeader", "as it was sent");
        request.put("getLocales", Collections.enumeration(List.of(wishes)));
    }

    private void accountIn(String language) {
        account = language;
        request.put("getUserPrincipal", (Principal) () -> "1000");
    }

    private void chose(String language) {
        request.put("getCookies", new Cookie[] {new Cookie(Languages.COOKIE, language)});
    }
}
