package org.oscm.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What went wrong, in words, and what to do about it. An unexpected failure gets a number that is also in the server's log. */
@Named
@RequestScoped
public class ProblemPage {
    private static final Logger LOG = Logger.getLogger(ProblemPage.class.getName());

    private final HttpServletRequest request;
    private final Languages languages;
    private String kind;
    private String number;

    @Inject
    public ProblemPage(HttpServletRequest request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    /** For the proxy of the container only. */
    protected ProblemPage() {
        this(null, null);
    }

    @PostConstruct
    void classify() {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (isAbout(cause, ViewExpiredException.class)) {
            kind = "over";
        } else if (status != null && status == HttpServletResponse.SC_FORBIDDEN) {
            kind = "refused";
        } else if (status == null || status == HttpServletResponse.SC_NOT_FOUND) {
            kind = "missing";
        } else {
            kind = "broken";
            number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(
                    Level.SEVERE,
                    "Problem " + number + " on " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    cause);
        }
    }

    public String getTitle() {
        return languages.texts().of("problem." + kind);
    }

    public String getText() {
        return languages.texts().of("problem." + kind + ".text");
    }

    /** The number to tell the operator; null where there is nothing to look up. */
    public String getNumber() {
        return number;
    }

    private static boolean isAbout(Throwable failure, Class<? extends Throwable> type) {
        return failure != null && (type.isInstance(failure) || isAbout(failure.getCause(), type));
    }
}
