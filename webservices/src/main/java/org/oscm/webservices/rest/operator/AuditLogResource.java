package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.oscm.core.audit.AuditEntryView;
import org.oscm.core.audit.AuditQuery;
import org.oscm.core.audit.ChainReport;
import org.oscm.core.audit.service.AuditLog;
import org.oscm.core.audit.usecase.AuditText;
import org.oscm.webservices.rest.Answers;

/** Who changed what, and when. */
@Path("operator/v1/audit-log")
public class AuditLogResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    /**
     * A part of the audit log.
     *
     * @param next the position after which to read on; null if nothing was found
     */
    public record AuditPage(List<AuditEntryView> items, Long next) {}

    @EJB
    private AuditLog log;

    /**
     * In the order of the chain, as many entries as the setting AUDIT_LOG_MAX_ENTRIES_RETRIEVED allows; {@code from} and
     * {@code to} are instants such as 2011-05-01T00:00:00Z, {@code group} is a room such as subscriptions. With
     * {@code Accept: text/plain} lines of text; the header Next-Position names the position to go on after.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TEXT})
    @Answers(status = 200, body = AuditPage.class)
    public Response get(
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("group") String group,
            @QueryParam("after") @DefaultValue("0") long after,
            @Context HttpHeaders headers) {
        List<AuditEntryView> entries = log.entries(new AuditQuery(from, to, group, after));
        Long next = entries.isEmpty() ? null : entries.get(entries.size() - 1).position();
        boolean text = headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.TEXT_PLAIN_TYPE)
                && !headers.getAcceptableMediaTypes().get(0).isWildcardType();
        return text
                ? Response.ok(AuditText.lines(entries), TEXT)
                        .header("Next-Position", next)
                        .build()
                : Response.ok(new AuditPage(entries, next), MediaType.APPLICATION_JSON)
                        .build();
    }

    /** Whether every line of the log is there and unchanged. */
    @GET
    @Path("verification")
    public ChainReport verify() {
        return log.verify();
    }
}
