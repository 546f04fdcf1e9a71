package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.OperatorUsers;
import org.oscm.core.kernel.UserRole;

/** The users of all organizations. */
@Path("operator/v1/users")
public class UsersResource {

    /** A user of any organization. */
    public record User(
            long key,
            String userId,
            String organizationId,
            String email,
            String firstName,
            String lastName,
            String locale,
            AccountStatus status,
            List<UserRole> roles) {}

    @EJB
    private OperatorUsers users;

    /**
     * Those whose id, email or name holds the text, ordered by id, at most 500. With {@code userId} the one with exactly this
     * id, if there is one.
     */
    @GET
    public List<User> get(@QueryParam("query") String query, @QueryParam("userId") String userId) {
        List<UserView> found = userId == null
                ? users.users(query == null ? "" : query)
                : users.userNamed(userId).stream().toList();
        return found.stream().map(this::body).toList();
    }

    /** One user. */
    @GET
    @Path("{key}")
    public User getOne(@PathParam("key") long key) {
        return body(users.user(key));
    }

    /** The user cannot sign in until he is unlocked. */
    @POST
    @Path("{key}/lock")
    public User postLock(@PathParam("key") long key) {
        return body(users.lock(key));
    }

    /** The user can sign in again, whatever locked him. */
    @POST
    @Path("{key}/unlock")
    public User postUnlock(@PathParam("key") long key) {
        return body(users.unlock(key));
    }

    /** The user gets a generated password by mail, which he must change. */
    @POST
    @Path("{key}/password-reset")
    public User postPasswordReset(@PathParam("key") long key) {
        return body(users.resetPassword(key));
    }

    private User body(UserView user) {
        return new User(
                user.key(),
                user.userId(),
                users.organization(user).organizationId(),
                user.email(),
                user.firstName(),
                user.lastName(),
                user.locale().toLanguageTag(),
                user.status(),
                user.roles().stream().sorted().toList());
    }
}
