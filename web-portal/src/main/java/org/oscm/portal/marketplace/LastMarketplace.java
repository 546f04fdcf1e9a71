package org.oscm.portal.marketplace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Remembers in the browser which marketplace was visited last, so that "Catalog" leads there again. */
@RequestScoped
public class LastMarketplace {
    private static final String COOKIE = "__Host-oscm-marketplace";
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Inject
    FacesContext faces;

    /** The id of the marketplace; empty for somebody who has not been to one. */
    public Optional<String> id() {
        Cookie cookie =
                (Cookie) faces.getExternalContext().getRequestCookieMap().get(COOKIE);
        return Optional.ofNullable(cookie)
                .map(found -> URLDecoder.decode(found.getValue(), StandardCharsets.UTF_8))
                .filter(id -> !id.isBlank());
    }

    /** Keeps the id for a year. */
    public void keep(String id) {
        String value = URLEncoder.encode(id, StandardCharsets.UTF_8);
        Map<String, Object> properties =
                Map.of("path", "/", "secure", true, "httpOnly", true, "SameSite", "Lax", "maxAge", KEPT_SECONDS);
        faces.getExternalContext().addResponseCookie(COOKIE, value, properties);
    }
}
