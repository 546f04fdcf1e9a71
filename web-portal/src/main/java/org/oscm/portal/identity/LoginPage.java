package org.oscm.portal.identity;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oscm.portal.frame.LocalPath;

/** Signing in with user id (or user key) and password. The page keeps no state on the server until somebody is signed in. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    private String user;
    private String password;
    private String to;
    private boolean refused;

    @PostConstruct
    void comeFrom() {
        ExternalContext outside = faces.getExternalContext();
        to = LocalPath.of(outside.getRequestParameterMap().get("to"), outside.getRequestContextPath());
    }

    /** Who is signed in already does not do it twice. */
    public void passOn() throws IOException {
        if (security.getCallerPrincipal() != null) {
            faces.getExternalContext().redirect(to);
        }
    }

    /** Goes on to where the visitor wanted to go, or says that the two do not match. */
    public void signIn() throws IOException {
        ExternalContext outside = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) outside.getResponse(),
                withParams().credential(new UsernamePasswordCredential(user.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            outside.redirect(to);
        } else {
            refused = true;
        }
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    /** Never the password: it is not sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public boolean isRefused() {
        return refused;
    }
}
