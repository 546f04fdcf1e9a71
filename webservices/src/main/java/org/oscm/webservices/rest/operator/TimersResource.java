package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.oscm.core.timers.TimerView;
import org.oscm.core.timers.service.TimerAdministration;
import org.oscm.webservices.rest.Answers;

/** What the platform does by itself, and when. */
@Path("operator/v1/timers")
public class TimersResource {

    @EJB
    private TimerAdministration timers;

    /** All timers. */
    @GET
    public List<TimerView> get() {
        return timers.timers();
    }

    /** One timer. */
    @GET
    @Path("{name}")
    public TimerView getOne(@PathParam("name") String name) {
        return timers.timer(name);
    }

    /** Runs the timer now in the background, due or not; its resource tells how far it is. */
    @POST
    @Path("{name}/runs")
    @Answers(status = 202, body = TimerView.class)
    public Response run(@PathParam("name") String name) {
        return Response.accepted(timers.run(name)).build();
    }

    /** Forgets what is overdue: from now on every timer runs at its next instant. */
    @POST
    @Path("new-start")
    public List<TimerView> startAnew() {
        return timers.startAnew();
    }
}
