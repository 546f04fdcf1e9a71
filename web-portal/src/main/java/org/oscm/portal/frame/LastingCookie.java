package org.oscm.portal.frame;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What the browser remembers for a year without a session, and tells nobody but this server. */
public final class LastingCookie {
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private LastingCookie() {}

    /**
     * @param name begins with {@code __Host-}, so that no other server of the domain can plant it
     * @param value any text
     */
    public static Cookie of(String name, String value) {
        Cookie cookie = new Cookie(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(KEPT_SECONDS);
        return cookie;
    }

    /**
     * What a browser sent back.
     *
     * @param cookies those of the request; null if it has none
     */
    public static Optional<String> value(Cookie[] cookies, String name) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(LastingCookie::decoded);
    }

    private static Optional<String> decoded(Cookie cookie) {
        try {
            return Optional.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOfUs) {
            return Optional.empty();
        }
    }
}
