package org.oscm.webservices.rest.billing;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.oscm.core.billing.BillExplanationView;
import org.oscm.core.billing.BillQuery;
import org.oscm.core.billing.BillView;
import org.oscm.core.billing.ReRating;
import org.oscm.core.billing.service.BillArchive;

/** Stored bills, for who pays them, who wrote them, and the operator. */
@Path("billing/v1/results")
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {

    /**
     * A page of bills.
     *
     * @param next where the next page starts; null on the last page
     */
    public record BillPage(List<BillView> items, Long next) {}

    private static final String UTF8_TEXT = "text/plain;charset=UTF-8";
    private static final String UTF8_XML = "application/xml;charset=UTF-8";

    @EJB
    private BillArchive archive;

    /** In order of their keys; {@code from} and {@code to} are instants such as 2011-05-01T00:00:00Z. */
    @GET
    public BillPage find(
            @QueryParam("customer") String customerId,
            @QueryParam("supplier") String supplierId,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("after") Long after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<BillView> items = archive.find(new BillQuery(customerId, supplierId, from, to, after, limit));
        boolean more = items.size() == limit;
        return new BillPage(items, more ? items.get(limit - 1).key() : null);
    }

    @GET
    @Path("{key}")
    public BillView bill(@PathParam("key") long key) {
        return archive.bill(key);
    }

    @GET
    @Path("{key}")
    @Produces(UTF8_XML)
    public String document(@PathParam("key") long key) {
        return archive.document(key);
    }

    @GET
    @Path("{key}/explanation")
    public BillExplanationView explanation(@PathParam("key") long key) {
        return archive.explanation(key);
    }

    @GET
    @Path("{key}/explanation")
    @Produces(UTF8_TEXT)
    public String explanationText(@PathParam("key") long key) {
        return archive.explanationText(key);
    }

    @POST
    @Path("{key}/re-rating")
    public ReRating reRate(@PathParam("key") long key) {
        return archive.reRate(key);
    }
}
