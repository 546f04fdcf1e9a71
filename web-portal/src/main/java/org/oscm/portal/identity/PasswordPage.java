package org.oscm.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.Refusal;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.LocalPath;

/** Choosing a new password. */
@Named
@RequestScoped
public class PasswordPage {
    /** How the service calls the new password. */
    private static final String FRESH = "newPassword";

    @EJB
    IdentityServiceBean identity;

    @Inject
    FacesContext faces;

    @Inject
    Languages languages;

    @Inject
    PasswordHelp help;

    private String current;
    private String fresh;
    private String to;
    private String problem;

    @PostConstruct
    void comeFrom() {
        ExternalContext outside = faces.getExternalContext();
        to = LocalPath.of(outside.getRequestParameterMap().get("to"), outside.getRequestContextPath());
    }

    /** Changes the password and goes on, or says why not. */
    public void change() throws IOException {
        try {
            identity.changePassword(current, fresh);
            faces.getExternalContext().redirect(to);
        } catch (Refusal refusal) {
            problem = inWords(refusal);
        }
    }

    private String inWords(Refusal refusal) {
        if (refusal.code().kind() == ErrorCode.Kind.NOT_PERMITTED) {
            return languages.texts().of("password.current.wrong");
        }
        if (FRESH.equals(refusal.member())) {
            return help.length(refusal);
        }
        throw refusal;
    }

    /** Why the last try did not work; null before it and after success. */
    public String getProblem() {
        return problem;
    }

    /** Never the password: it is not sent back. */
    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    /** Never the password: it is not sent back. */
    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getTo() {
        return to;
    }
}
