package org.oscm.webservices.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;

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

    static Response response(Response.StatusType status, String detail, String code) {
        return response(status, detail, code, null, null);
    }

    static Response response(Response.StatusType status, Refusal refusal, Locale language) {
        List<Refusal> wrong = refusal.member() == null ? refusal.parts() : List.of(refusal);
        return response(
                status,
                ErrorTexts.of(refusal, language),
                refusal.code().name(),
                wrong.size() == 1 ? wrong.get(0).member() : null,
                wrong.isEmpty()
                        ? null
                        : wrong.stream()
                                .map(value -> WrongValue.of(value, language))
                                .toList());
    }

    private static Response response(
            Response.StatusType status, String detail, String code, String member, List<WrongValue> errors) {
        Problem problem = new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, code, member, errors);
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }
}
