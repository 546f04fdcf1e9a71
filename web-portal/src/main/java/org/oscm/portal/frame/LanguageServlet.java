package org.oscm.portal.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Remembers the chosen language in the browser and goes back to the page. */
@WebServlet("/public/language")
public class LanguageServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Languages.offered(request.getParameter("language")).ifPresent(language -> response.addCookie(cookie(language)));
        response.sendRedirect(LocalPath.of(request.getParameter("to"), request.getContextPath()));
    }

    private static Cookie cookie(Locale language) {
        Cookie cookie = new Cookie(Languages.COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
