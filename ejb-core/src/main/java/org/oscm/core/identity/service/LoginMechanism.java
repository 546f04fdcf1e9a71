package org.oscm.core.identity.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oscm.core.configuration.Installation;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.UserRole;

/**
 * The one place where requests sign in, for all doors, because an application can have only one mechanism. The doors
 * differ in what they ask for: the portal has a form and a session, SOAP and REST take HTTP BASIC with every call. Over
 * plain HTTP nobody signs in; only the health of the server is told there.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String PORTAL = "/oscm-portal";
    private static final String USER_KEY = LoginMechanism.class.getName() + ".userKey";

    /** What people do before they have an account, or its password. */
    private static final Pattern OPEN_TO_STRANGERS =
            Pattern.compile("/oscm-rest/identity/v1/(password-recoveries|registrations)(/[^/]*)?");

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";
    private static final String SIGN_IN = "Sign in with a user key or user ID and its password.\n";
    private static final String UNAUTHORIZED =
            "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"" + SIGN_IN.strip()
                    + "\",\"code\":\"HTTP_401\"}";

    @EJB
    private Logins logins;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isOpen(request)) {
            return context.doNothing();
        }
        if (!request.isSecure()) {
            return refusePlainHttp(request, response, context);
        }
        return PORTAL.equals(request.getContextPath()) ? form(request, context) : basic(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
        HttpSession session = request.getSession(false);
        if (session != null) {
            logins.sessionEnded(session.getId());
            session.invalidate();
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/oscm-rest/health/");
    }

    private static AuthenticationStatus refusePlainHttp(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean redirectable = "GET".equals(request.getMethod()) && request.getHeader("Authorization") == null;
        if (redirectable) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    "Location",
                    "https://" + request.getServerName() + ":" + Installation.httpsPort() + request.getRequestURI()
                            + query);
            write(response, PLAIN_TEXT, "");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            write(
                    response,
                    PLAIN_TEXT,
                    "Plain HTTP is not served: use https on port " + Installation.httpsPort() + ".\n");
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus form(HttpServletRequest request, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            Optional<UserView> user = logins.withPassword(credential.getCaller(), credential.getPasswordAsString());
            user.ifPresent(signedIn -> {
                request.getSession();
                request.changeSessionId();
                request.getSession().setAttribute(USER_KEY, signedIn.key());
                logins.sessionBegan(request.getSession().getId(), signedIn.key());
            });
            return user.map(signedIn -> accept(signedIn, context)).orElse(AuthenticationStatus.SEND_FAILURE);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(USER_KEY) instanceof Long userKey) {
            Optional<UserView> user = logins.again(userKey, session.getId());
            if (user.isPresent()) {
                return accept(user.get(), context);
            }
            session.invalidate();
        }
        return context.isProtected() ? context.redirect(loginPage(request)) : context.doNothing();
    }

    private static String loginPage(HttpServletRequest request) {
        String page = request.getRequestURI();
        String query = request.getQueryString();
        String wanted = query == null ? page : page + "?" + query;
        return PORTAL + "/public/login.xhtml?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private AuthenticationStatus basic(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null && !needsLogin(request)) {
            return context.doNothing();
        }
        Optional<UserView> user = credential(header)
                .flatMap(given -> isForUnconfirmed(request)
                        ? logins.withPasswordToConfirm(given.getCaller(), given.getPasswordAsString())
                        : logins.withPassword(given.getCaller(), given.getPasswordAsString()));
        if (user.isPresent()) {
            return accept(user.get(), context);
        }
        return refuseLogin(request, response);
    }

    private static AuthenticationStatus refuseLogin(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"OSCM\", charset=\"UTF-8\"");
        boolean rest = request.getRequestURI().startsWith("/oscm-rest/");
        write(response, rest ? "application/problem+json" : PLAIN_TEXT, rest ? UNAUTHORIZED : SIGN_IN);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static void write(HttpServletResponse response, String type, String body) {
        try {
            response.setContentType(type);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is described without a login (WSDLs, the OpenAPI document) is read by GET; everything else is work, which only
     * who registers himself or has forgotten his password does without it.
     */
    private static boolean needsLogin(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (OPEN_TO_STRANGERS.matcher(path).matches() && "POST".equals(request.getMethod())) {
            return false;
        }
        boolean description = !path.startsWith("/oscm-rest/") || path.equals("/oscm-rest/openapi.json");
        return !(description && "GET".equals(request.getMethod()));
    }

    /** The service with which somebody confirms his own registration; what else it does stays closed to him. */
    private static boolean isForUnconfirmed(HttpServletRequest request) {
        return request.getRequestURI().toLowerCase(Locale.ROOT).startsWith("/identityservice/");
    }

    private static Optional<UsernamePasswordCredential> credential(String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String decoded =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new UsernamePasswordCredential(decoded.substring(0, colon), decoded.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static AuthenticationStatus accept(UserView user, HttpMessageContext context) {
        Set<String> groups = new HashSet<>();
        groups.add(UserRole.ANY_USER);
        user.roles().forEach(role -> groups.add(role.name()));
        return context.notifyContainerAboutLogin(String.valueOf(user.key()), groups);
    }
}
