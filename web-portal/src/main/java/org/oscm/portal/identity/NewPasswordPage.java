package org.oscm.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.oscm.core.identity.service.ForgottenPasswords;
import org.oscm.core.kernel.Refusal;
import org.oscm.portal.frame.FieldProblem;

/** Choosing a new password with the link that a mail brought. */
@Named
@RequestScoped
public class NewPasswordPage {
    /** How the core calls the new password. */
    private static final String MEMBER = "newPassword";

    @EJB
    ForgottenPasswords forgottenPasswords;

    @Inject
    FacesContext faces;

    @Inject
    PasswordHelp help;

    private String token;
    private String fresh;
    private boolean valid;

    @PostConstruct
    void comeFrom() {
        token = faces.getExternalContext().getRequestParameterMap().get("token");
        valid = forgottenPasswords.isValid(token);
    }

    /** Goes on to the sign-in, or says what is wrong with the password; a link used meanwhile shows as such. */
    public void save() throws IOException {
        try {
            forgottenPasswords.complete(token, fresh);
            ExternalContext outside = faces.getExternalContext();
            outside.redirect(outside.getRequestContextPath() + LoginPage.afterwards(LoginPage.Deed.PASSWORD, null));
        } catch (Refusal refusal) {
            if (MEMBER.equals(refusal.member())) {
                FieldProblem.show(faces, "fresh", help.length(refusal));
            } else {
                valid = false;
            }
        }
    }

    /** Whether the link can be used. */
    public boolean isValid() {
        return valid;
    }

    public String getToken() {
        return token;
    }

    /** Never the password: it is not sent back. */
    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
