package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.service.BillingRunAdministration;
import org.oscm.webservices.rest.Answers;

/** Billing runs by hand. */
@Path("operator/v1/billing-runs")
public class BillingRunsResource {

    @EJB
    private BillingRunAdministration runs;

    /** Starts a run in the background; its address tells how far it is. */
    @POST
    @Answers(status = 202, body = BillingRunView.class, location = true)
    public Response start(@Context UriInfo address) {
        BillingRunView run = runs.start();
        return Response.accepted(run)
                .location(address.getAbsolutePathBuilder()
                        .path(String.valueOf(run.id()))
                        .build())
                .build();
    }

    @GET
    @Path("{id}")
    public BillingRunView get(@PathParam("id") long id) {
        return runs.run(id);
    }
}
