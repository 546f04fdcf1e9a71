package org.oscm.webservices.http;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.idempotency.IdempotencyError;
import org.oscm.core.idempotency.KeptAnswer;
import org.oscm.core.idempotency.KeyedRequest;
import org.oscm.core.idempotency.service.IdempotentRequests;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.webservices.rest.Problem;

/**
 * Before both doors: a signed-in caller's write with the header {@code Idempotency-Key} is done once, and whoever sends it
 * again gets the first answer, with the header {@code Idempotent-Replayed: true}. Every answer counts, refusals too. All
 * other requests pass untouched.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class IdempotencyFilter extends HttpFilter {

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int MOST_MEGABYTES = 20;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    @EJB
    private transient IdempotentRequests requests;

    public IdempotencyFilter() {}

    IdempotencyFilter(IdempotentRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader(KEY) == null
                || !WRITES.contains(request.getMethod())
                || request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            answer(request, response, chain);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw Refusal.of(IdempotencyError.IDEMPOTENT_BODY_TOO_LARGE, MOST_MEGABYTES);
        }
        KeyedRequest keyed = KeyedRequest.of(
                Long.parseLong(request.getUserPrincipal().getName()),
                address(request),
                request.getHeader(KEY).strip(),
                body);
        Optional<KeptAnswer> kept = requests.begin(keyed);
        if (kept.isPresent()) {
            replay(kept.get(), response);
        } else {
            work(keyed, new BufferedRequest(request, body), response, chain);
        }
    }

    private void work(KeyedRequest keyed, BufferedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        byte[] body = captured.body();
        requests.keep(
                keyed,
                new KeptAnswer(
                        captured.getStatus(),
                        captured.getContentType(),
                        captured.getHeader("Location"),
                        body.length <= KeptAnswer.MOST_BYTES ? body : null));
        write(body, response);
    }

    private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        write(answer.body(), response);
    }

    private static void write(byte[] body, HttpServletResponse response) throws IOException {
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith("/oscm-rest/")) {
            Problem.write(refusal, request, response);
        } else {
            PlainFault.write(ErrorTexts.of(refusal, Locale.ENGLISH), response);
        }
    }
}
