package org.oscm.webservices.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.oscm.core.storage.service.PlatformHealth;

/** Whether the server lives, and whether it can work. Open to everybody, also over plain HTTP. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /** The state of the server: UP or DOWN. */
    public record Health(String status) {}

    @EJB
    private PlatformHealth health;

    @GET
    @Path("live")
    public Health live() {
        return new Health("UP");
    }

    /** 503 while the database does not answer. */
    @GET
    @Path("ready")
    @Answers(
            status = {200, 503},
            body = Health.class)
    public Response ready() {
        return health.isReady()
                ? Response.ok(new Health("UP")).build()
                : Response.status(Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("DOWN"))
                        .build();
    }
}
