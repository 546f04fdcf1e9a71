package org.oscm.portal.marketplace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.oscm.portal.frame.LastingCookie;

/** Remembers in the browser which marketplace was visited last, so that "Catalog" leads there again. */
@RequestScoped
public class LastMarketplace {
    private static final String COOKIE = "__Host-oscm-marketplace";

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /** The id of the marketplace; empty for somebody who has not been to one. */
    public Optional<String> id() {
        return LastingCookie.value(request.getCookies(), COOKIE);
    }

    public void keep(String id) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.addCookie(LastingCookie.of(COOKIE, id));
    }
}
