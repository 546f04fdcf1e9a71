package org.oscm.webservices.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.Json;

/**
 * A problem document of RFC 9457.
 *
 * @param type always {@code about:blank}: the code says more than a URI would
 * @param title the reason phrase of the status
 * @param status the HTTP status
 * @param detail what happened and what to do, for a person
 * @param code the error code, for a program
 * @param member the path of the wrong input value if it is one, or null
 * @param errors every wrong input value; null if no value is to blame
 */
public record Problem(
        String type, String title, int status, String detail, String code, String member, List<WrongValue> errors) {

    /**
     * A wrong input value.
     *
     * @param path where it stands in the input
     * @param detail what is wrong, for a person
     * @param code the same, for a program
     */
    public record WrongValue(String path, String detail, String code) {

        static WrongValue of(Refusal refusal, Locale language) {
            return new WrongValue(
                    refusal.member(),
                    ErrorTexts.of(refusal, language),
                    refusal.code().name());
        }
    }

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem document of a refusal. */
    public static Problem of(Refusal refusal, Locale language) {
        List<Refusal> wrong = refusal.member() == null ? refusal.parts() : List.of(refusal);
        return of(
                status(refusal.code().kind()),
                ErrorTexts.of(refusal, language),
                refusal.code().name(),
                wrong.size() == 1 ? wrong.get(0).member() : null,
                wrong.isEmpty()
                        ? null
                        : wrong.stream()
                                .map(value -> WrongValue.of(value, language))
                                .toList());
    }

    static Response response(Refusal refusal, Locale language) {
        return of(refusal, language).response();
    }

    static Response response(Response.StatusType status, String detail, String code) {
        return of(status, detail, code, null, null).response();
    }

    /** Answers a refusal where no resource does. */
    public static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
        Problem problem = of(refusal, language);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(Json.strict().writeValueAsBytes(problem));
    }

    private Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static Problem of(
            Response.StatusType status, String detail, String code, String member, List<WrongValue> errors) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, code, member, errors);
    }

    private static Status status(ErrorCode.Kind kind) {
        return switch (kind) {
            case INVALID -> Status.BAD_REQUEST;
            case NOT_FOUND -> Status.NOT_FOUND;
            case NOT_PERMITTED -> Status.FORBIDDEN;
            case NOT_UNIQUE, CONFLICT -> Status.CONFLICT;
            case STALE -> Status.PRECONDITION_FAILED;
            case UNREACHABLE -> Status.BAD_GATEWAY;
            case NOT_YET_AVAILABLE -> Status.NOT_IMPLEMENTED;
        };
    }
}
