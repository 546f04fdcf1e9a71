package org.oscm.webservices.http;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.oscm.core.identity.service.OperatorDoor;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.webservices.rest.Problem;

/** Before the operator's resources: whoever is none learns that and nothing else, whatever he sends. */
@WebFilter(urlPatterns = "/oscm-rest/operator/*", asyncSupported = true)
public class OperatorFilter extends HttpFilter {

    @EJB
    private transient OperatorDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = refusal();
        if (refusal.isPresent()) {
            Problem.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Refusal> refusal() {
        try {
            door.enter();
            return Optional.empty();
        } catch (EJBAccessException | AccessLocalException e) {
            return Optional.of(Refusal.of(PlatformError.ROLE_MISSING, "this"));
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
