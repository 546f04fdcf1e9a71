package org.oscm.portal.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;

/** Who signed in with a password that somebody else gave him chooses his own before he sees anything else. */
public class PasswordFirst extends HttpFilter {
    static final String PAGE = "/admin/identity/password.xhtml";

    @Inject
    Visitor visitor;

    @Inject
    Languages languages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (visitor.isPasswordToBeChanged() && !request.getServletPath().equals(PAGE)) {
            String to = URLEncoder.encode(languages.getHere(), StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + PAGE + "?to=" + to);
        } else {
            chain.doFilter(request, response);
        }
    }
}
