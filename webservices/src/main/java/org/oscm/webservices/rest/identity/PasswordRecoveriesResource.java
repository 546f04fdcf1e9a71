package org.oscm.webservices.rest.identity;

import jakarta.ejb.EJB;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.oscm.core.identity.service.ForgottenPasswords;
import org.oscm.core.kernel.Check;
import org.oscm.webservices.rest.Answers;

/** New passwords for who has forgotten his. Open to everybody. */
@Path("identity/v1/password-recoveries")
public class PasswordRecoveriesResource {

    /** Who has forgotten his password. */
    public record ForgottenPassword(String userId) {}

    /** The password to be used from now on. */
    public record ChosenPassword(String newPassword) {}

    /** What happens next; the same for every user id. */
    public record Accepted(String detail) {}

    @EJB
    private ForgottenPasswords forgottenPasswords;

    /** Mails a link that can be used once within 24 hours, if the account exists and may have a new password. */
    @POST
    @Answers(status = 202, body = Accepted.class)
    public Response post(ForgottenPassword forgotten) {
        Check.required("body", forgotten);
        forgottenPasswords.request(Check.length("userId", Check.required("userId", forgotten.userId()), Check.NAME));
        return Response.accepted(new Accepted("If there is such an account, its mailbox gets a link within a minute."))
                .build();
    }

    /** Chooses the new password with the token of the link. */
    @POST
    @Path("{token}")
    public void postPassword(@PathParam("token") String token, ChosenPassword chosen) {
        forgottenPasswords.complete(token, Check.required("body", chosen).newPassword());
    }
}
