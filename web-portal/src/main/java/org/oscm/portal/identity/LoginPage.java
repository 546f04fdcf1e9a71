package org.oscm.portal.identity;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oscm.core.accounts.service.SelfRegistration;
import org.oscm.portal.frame.LocalPath;

/** Signing in with user id (or user key) and password. The page keeps no state on the server until somebody is signed in. */
@Named
@RequestScoped
public class LoginPage {
    /** After what the visitor comes here, and is told so. */
    enum Deed {
        /** He has chosen a new password. */
        PASSWORD,
        /** He has confirmed his registration. */
        CONFIRMATION
    }

    private static final Pattern MARKETPLACE = Pattern.compile("[?&]mId=([^&#]+)");

    @EJB
    SelfRegistration selfRegistration;

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    private String user;
    private String password;
    private String to;
    private boolean refused;
    private Deed done;

    @PostConstruct
    void comeFrom() {
        ExternalContext outside = faces.getExternalContext();
        String deed = outside.getRequestParameterMap().get("done");
        done = Stream.of(Deed.values())
                .filter(each -> each.name().equals(deed))
                .findAny()
                .orElse(null);
        to = LocalPath.of(outside.getRequestParameterMap().get("to"), outside.getRequestContextPath());
    }

    /** Where a page sends the visitor after such a deed. @param to where he goes on when he has signed in; may be null */
    static String afterwards(Deed done, String to) {
        String next = to == null ? "" : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return "/public/login.xhtml?done=" + done + next;
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

    public boolean isPasswordChosen() {
        return done == Deed.PASSWORD && !refused;
    }

    public boolean isConfirmed() {
        return done == Deed.CONFIRMATION && !refused;
    }

    /** Whether strangers may register themselves. */
    public boolean isOpenToStrangers() {
        return selfRegistration.isOpen();
    }

    /** What the registration is told of the marketplace that the visitor wanted to see; empty for none. */
    public String getOnMarketplace() {
        Matcher marketplace = MARKETPLACE.matcher(to);
        return marketplace.find() ? "?mId=" + marketplace.group(1) : "";
    }
}
