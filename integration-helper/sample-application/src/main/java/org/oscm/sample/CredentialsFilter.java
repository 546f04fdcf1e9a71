package org.oscm.sample;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Asks for the user name and password that the technical service definition gives, if the system properties
 * {@value #USER_PROPERTY} and {@value #PASSWORD_PROPERTY} are set; else everybody may call. The WSDL is open anyway.
 */
@WebFilter("/sample/ProvisioningService")
public class CredentialsFilter extends HttpFilter {
    public static final String USER_PROPERTY = "oscm.sample.user";
    public static final String PASSWORD_PROPERTY = "oscm.sample.password";

    private static final long serialVersionUID = 1L;

    private String expected;

    @Override
    public void init(FilterConfig configuration) throws ServletException {
        super.init(configuration);
        expected = authorization(System.getProperty(USER_PROPERTY), System.getProperty(PASSWORD_PROPERTY));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asksForWsdl = request.getMethod().equals("GET");
        if (asksForWsdl || isAccepted(expected, request.getHeader("Authorization"))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Sample application\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** The header a caller has to send; null if none is asked for. */
    static String authorization(String user, String password) {
        if (user == null || password == null) {
            return null;
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Compares in a time that does not tell how much of the header was right. */
    static boolean isAccepted(String expected, String sent) {
        return expected == null
                || sent != null
                        && MessageDigest.isEqual(
                                expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
