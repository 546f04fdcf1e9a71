package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.oscm.core.payments.PspAccountView;
import org.oscm.core.payments.service.PspAdministration;

/** What payment service providers know a seller by. */
@Path("operator/v1/organizations/{organizationId}/psp-accounts")
public class PspAccountsResource {

    /** The provider's id of the seller. */
    public record Account(String account) {}

    @EJB
    private PspAdministration psps;

    /** All accounts of the organization. */
    @GET
    public List<PspAccountView> get(@PathParam("organizationId") String organizationId) {
        return psps.accounts(organizationId);
    }

    /** The supplier or reseller has this account with the provider from now on. */
    @PUT
    @Path("{psp}")
    public PspAccountView put(
            @PathParam("organizationId") String organizationId, @PathParam("psp") String psp, Account account) {
        return psps.putAccount(organizationId, psp, account.account());
    }

    /** The organization has no account with the provider any more. */
    @DELETE
    @Path("{psp}")
    public void delete(@PathParam("organizationId") String organizationId, @PathParam("psp") String psp) {
        psps.removeAccount(organizationId, psp);
    }
}
