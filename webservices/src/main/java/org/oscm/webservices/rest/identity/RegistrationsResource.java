package org.oscm.webservices.rest.identity;

import jakarta.ejb.EJB;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.service.SelfRegistration;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.service.Confirmations;
import org.oscm.core.kernel.Check;
import org.oscm.webservices.rest.Answers;
import org.oscm.webservices.rest.identity.PasswordRecoveriesResource.Accepted;

/** For organizations that register themselves as customers. Open to everybody. */
@Path("identity/v1/registrations")
public class RegistrationsResource {

    /**
     * Somebody who registers his organization.
     *
     * @param organization needs its locale only
     * @param marketplaceId where he registers; may be left out
     * @param serviceKey the service that made him come; may be left out
     * @param sellerId the organization whose customer he becomes; may be left out
     */
    public record NewRegistration(
            SelfRegisteredOrganization organization,
            SelfRegisteredAdministrator administrator,
            String marketplaceId,
            Long serviceKey,
            String sellerId) {}

    /**
     * The organization.
     *
     * @param locale en, de or ja
     * @param country ISO 3166, two letters
     */
    public record SelfRegisteredOrganization(
            String name,
            String address,
            String email,
            String phone,
            String url,
            String description,
            String locale,
            String country) {

        OrganizationData data() {
            return new OrganizationData(name, address, email, phone, url, description, locale, country);
        }
    }

    /**
     * Its first administrator.
     *
     * @param locale language of his mails: en, de or ja
     */
    public record SelfRegisteredAdministrator(
            String userId, String password, String email, String locale, String firstName, String lastName) {

        UserData data() {
            return new UserData(userId, email, locale, null, firstName, lastName, null, null, null, Set.of());
        }
    }

    /** Where to go now. */
    public record Confirmed(String address) {}

    @EJB
    private SelfRegistration selfRegistration;

    @EJB
    private Confirmations confirmations;

    /** Mails a link that opens the account. The answer is the same whether the user id is free or taken; the mail tells. */
    @POST
    @Answers(status = 202, body = Accepted.class)
    public Response post(NewRegistration wanted) {
        Check.required("body", wanted);
        SelfRegisteredAdministrator administrator = Check.required("administrator", wanted.administrator());
        selfRegistration.register(new Registration(
                Check.required("organization", wanted.organization()).data(),
                administrator.data(),
                administrator.password(),
                wanted.serviceKey(),
                wanted.marketplaceId(),
                wanted.sellerId()));
        return Response.accepted(new Accepted("The mailbox of the administrator gets a mail within a minute."))
                .build();
    }

    /** Opens the account with the token of the link, which can be used once. */
    @POST
    @Path("{token}")
    public Confirmed postConfirmation(@PathParam("token") String token) {
        return new Confirmed(confirmations.confirm(token));
    }
}
