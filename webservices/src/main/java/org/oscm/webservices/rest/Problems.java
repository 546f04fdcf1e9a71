package org.oscm.webservices.rest;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;

/** Turns whatever goes wrong behind a resource into a problem document in the caller's language. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (isMissingRole(thrown)) {
            return refused(Refusal.of(PlatformError.ROLE_MISSING, "this"));
        }
        if (thrown instanceof EJBException wrapper && wrapper.getCause() instanceof Exception cause) {
            return toResponse(cause);
        }
        if (thrown instanceof WebApplicationException wrapper
                && wrapper.getCause() instanceof Refusal wrongQueryValue) {
            return refused(wrongQueryValue);
        }
        if (thrown instanceof WebApplicationException web) {
            Response.StatusType status = web.getResponse().getStatusInfo();
            return Problem.response(status, status.getReasonPhrase() + ".", "HTTP_" + status.getStatusCode());
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Request " + id + " failed", thrown);
        return Problem.response(
                Status.INTERNAL_SERVER_ERROR,
                "The platform could not do this because of an internal error. Its operator finds the reason in the log"
                        + " under " + id + ".",
                "INTERNAL");
    }

    /** Jersey hands the cause of an EJBAccessException over, which the servers throw inside of it. */
    private static boolean isMissingRole(Throwable thrown) {
        return thrown instanceof EJBAccessException || thrown instanceof AccessLocalException;
    }

    private Response refused(Refusal refusal) {
        return Problem.response(refusal, language());
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !"*".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
