package org.oscm.webservices.rest.billing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.oscm.core.billing.service.BillingQuotes;

/** Quotes: rates what is posted and stores nothing. */
@Path("billing/v1/ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RatingsResource {

    @EJB
    private BillingQuotes quotes;

    @POST
    public JsonNode rate(JsonNode request) {
        return quotes.rate(request);
    }
}
