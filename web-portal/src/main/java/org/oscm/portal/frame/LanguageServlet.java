package org.oscm.portal.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the chosen language in the browser and goes back to the page. */
@WebServlet("/public/language")
public class LanguageServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Languages.offered(request.getParameter("language"))
                .ifPresent(
                        language -> response.addCookie(LastingCookie.of(Languages.COOKIE, language.toLanguageTag())));
        response.sendRedirect(LocalPath.of(request.getParameter("to"), request.getContextPath()));
    }
}
