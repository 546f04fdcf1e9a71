package org.oscm.webservices.rest.billing;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.oscm.core.billing.service.BillArchive;

/** What the caller's organization will have to pay for the current month. */
@Path("billing/v1/preview")
public class PreviewResource {

    @EJB
    private BillArchive archive;

    /** Published billing data without keys. */
    @GET
    @Produces("application/xml;charset=UTF-8")
    public byte[] preview() {
        return archive.preview();
    }
}
