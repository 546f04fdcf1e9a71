package org.oscm.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import org.oscm.core.identity.service.Confirmations;
import org.oscm.core.kernel.Refusal;

/** Confirming one's own registration with the link that a mail brought: by a click, because mail programs fetch links. */
@Named
@RequestScoped
public class ConfirmPage {
    @EJB
    Confirmations confirmations;

    @Inject
    FacesContext faces;

    private String token;
    private boolean valid;

    @PostConstruct
    void comeFrom() {
        token = faces.getExternalContext().getRequestParameterMap().get("token");
        valid = confirmations.isValid(token);
    }

    /** Goes on to the sign-in, and from there to where the visitor wanted to go when he registered. */
    public void confirm() throws IOException {
        try {
            String to = local(confirmations.confirm(token));
            ExternalContext outside = faces.getExternalContext();
            outside.redirect(outside.getRequestContextPath() + LoginPage.afterwards(LoginPage.Deed.CONFIRMATION, to));
        } catch (Refusal usedMeanwhile) {
            valid = false;
        }
    }

    /** The address without its host. */
    static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : '#' + uri.getRawFragment());
    }

    /** Whether the link can be used. */
    public boolean isValid() {
        return valid;
    }

    public String getToken() {
        return token;
    }
}
