package org.oscm.webservices.rest;

import jakarta.ws.rs.core.Response;

/**
 * A problem document of RFC 9457.
 *
 * @param type always {@code about:blank}: the code says more than a URI would
 * @param title the reason phrase of the status
 * @param status the HTTP status
 * @param detail what happened and what to do, for a person
 * @param code the error code, for a program
 * @param member the path of the wrong input value, or null
 */
public record Problem(String type, String title, int status, String detail, String code, String member) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Response.StatusType status, String detail, String code, String member) {
        Problem problem =
                new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, code, member);
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }
}
