package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.oscm.core.configuration.service.PlatformSettings;
import org.oscm.core.configuration.usecase.PlatformClock;
import org.oscm.core.kernel.Check;

/** The clock of a sandbox. */
@Path("operator/v1/clock")
public class ClockResource {

    /** Where to set the clock; it stands still unless running is true. */
    public record Position(Instant now, boolean running) {}

    @EJB
    private PlatformSettings settings;

    @GET
    public PlatformClock.Reading get() {
        return settings.clock();
    }

    @PUT
    public PlatformClock.Reading put(Position position) {
        settings.setClock(Check.required("now", position.now()), position.running());
        return get();
    }

    /** Back to real time. */
    @DELETE
    public void delete() {
        settings.resetClock();
    }
}
