package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class LastingCookieTest {
    private static final String NAME = "__Host-oscm-test";

    @Test
    void anyTextComesBackAsItWas() {
        Cookie cookie = LastingCookie.of(NAME, "Hafen; ä=b 港");
        assertThat(LastingCookie.value(new Cookie[] {cookie}, NAME)).contains("Hafen; ä=b 港");
    }

    @Test
    void itStaysWithThisServerAndAwayFromScripts() {
        Cookie cookie = LastingCookie.of(NAME, "x");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void whatWasNotSentOrMakesNoSenseIsNotThere() {
        assertThat(LastingCookie.value(null, NAME)).isEmpty();
        assertThat(LastingCookie.value(new Cookie[] {new Cookie("other", "x")}, NAME))
                .isEmpty();
        assertThat(LastingCookie.value(new Cookie[] {new Cookie(NAME, "%zz")}, NAME))
                .isEmpty();
    }
}
