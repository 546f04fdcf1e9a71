package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.oscm.core.kernel.Check;
import org.oscm.core.payments.PspData;
import org.oscm.core.payments.PspView;
import org.oscm.core.payments.service.PspAdministration;
import org.oscm.webservices.rest.Answers;

/** The payment service providers that collect for sellers. */
@Path("operator/v1/psps")
public class PspsResource {

    /**
     * A payment service provider.
     *
     * @param version as it was read, to be sent back with a change
     * @param wsdlUrl where its service describes itself
     * @param distinguishedName how its certificate is called
     * @param settings sent to it with every call; one with the name of a secret is shown as (hidden), and stays as it is if sent
     *     back like that
     * @param paymentTypes those it takes; each is taken by one provider at most
     */
    public record Psp(
            String identifier,
            Integer version,
            String wsdlUrl,
            String distinguishedName,
            Map<String, String> settings,
            List<String> paymentTypes) {

        static Psp of(PspView view) {
            PspData data = view.data();
            return new Psp(
                    data.identifier(),
                    view.version(),
                    data.wsdlUrl(),
                    data.distinguishedName(),
                    data.settings(),
                    data.paymentTypes());
        }

        PspData data(String named) {
            return new PspData(named, wsdlUrl, distinguishedName, settings, paymentTypes);
        }
    }

    @EJB
    private PspAdministration psps;

    /** Ordered by id. */
    @GET
    public List<Psp> get() {
        return psps.psps().stream().map(Psp::of).toList();
    }

    /** One payment service provider. */
    @GET
    @Path("{identifier}")
    public Psp getOne(@PathParam("identifier") String identifier) {
        return Psp.of(psps.psp(identifier));
    }

    /** Makes one known. */
    @POST
    @Answers(status = 201, body = Psp.class, location = true)
    public Response post(Psp psp, @Context UriInfo uri) {
        Psp made = Psp.of(psps.add(psp.data(psp.identifier())));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(made.identifier()).build())
                .entity(made)
                .build();
    }

    /** Changes everything but its id. */
    @PUT
    @Path("{identifier}")
    public Psp put(@PathParam("identifier") String identifier, Psp psp) {
        return Psp.of(psps.change(Check.required("version", psp.version()), psp.data(identifier)));
    }
}
