package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.oscm.core.identity.service.OperatorUsers;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;
import org.oscm.webservices.rest.Answers;

/** Many users of one organization at once. */
@Path("operator/v1/organizations/{organizationId}/user-imports")
public class UserImportsResource {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    /** What happens next. */
    public record ImportTakenOn(String detail) {}

    @EJB
    private OperatorUsers users;

    /**
     * Takes on a file with a line for each user: user id, email, language, salutation (MR, MS or empty), first name, last name
     * and roles, which are separated by commas within quotes. The whole file is checked now; then the users are made one by
     * one, and the caller gets the result by mail. {@code marketplaceId} names the marketplace that the users' mails refer to.
     */
    @POST
    @Consumes("text/csv")
    @Answers(status = 202, body = ImportTakenOn.class)
    public Response post(
            @PathParam("organizationId") String organizationId,
            @QueryParam("marketplaceId") String marketplaceId,
            InputStream file)
            throws IOException {
        byte[] content = file.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw Refusal.ofMember(InputError.LENGTH, "body", 0, MOST_BYTES);
        }
        users.importUsers(organizationId, content, marketplaceId);
        return Response.accepted(new ImportTakenOn("The users are made now; the result comes by mail."))
                .build();
    }
}
