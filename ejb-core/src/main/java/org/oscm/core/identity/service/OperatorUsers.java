package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.ImportUsers;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.identity.usecase.ResetPassword;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;

/** What the operator does with users of any organization. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class OperatorUsers {

    private static final int MOST = 500;

    @Inject
    private FindParties parties;

    @Inject
    private ImportUsers importUsers;

    @Inject
    private LockAccount lockAccount;

    @Inject
    private ResetPassword resetPassword;

    /** Those whose id, email or name holds the text, whatever its case, ordered by id, at most 500. */
    public List<UserView> users(String text) {
        return parties.usersHolding(Check.length("query", text, Check.NAME), MOST);
    }

    /** @throws Refusal if there is none */
    public UserView user(long userKey) {
        return parties.user(userKey);
    }

    /** The user with exactly this id; empty if there is none. */
    public Optional<UserView> userNamed(String userId) {
        return parties.findUser(userId);
    }

    /**
     * Takes a file of users on for any organization; the operator gets the result by mail.
     *
     * @param marketplaceId the marketplace that the users' mails refer to; null for none
     * @throws Refusal if there is an error in the file; nothing is imported then
     */
    public void importUsers(String organizationId, byte[] file, String marketplaceId) {
        importUsers.into(organizationId, file, marketplaceId);
    }

    public OrganizationView organization(UserView user) {
        return parties.organization(user.organizationKey());
    }

    public UserView lock(long userKey) {
        return lockAccount.lockAnybody(userKey);
    }

    public UserView unlock(long userKey) {
        return lockAccount.unlockAnybody(userKey);
    }

    public UserView resetPassword(long userKey) {
        return resetPassword.resetAnybody(userKey);
    }
}
