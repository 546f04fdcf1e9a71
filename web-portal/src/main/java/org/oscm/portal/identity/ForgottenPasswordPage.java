package org.oscm.portal.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.oscm.core.identity.service.ForgottenPasswords;

/** Asking for a link to a new password. What comes of it stands in the mail alone. */
@Named
@RequestScoped
public class ForgottenPasswordPage {
    @EJB
    ForgottenPasswords forgottenPasswords;

    @Inject
    FacesContext faces;

    private String user;

    public void ask() throws IOException {
        forgottenPasswords.request(user);
        ExternalContext outside = faces.getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/public/forgotten-password.xhtml?sent=1");
    }

    public boolean isSent() {
        return faces.getExternalContext().getRequestParameterMap().containsKey("sent");
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }
}
