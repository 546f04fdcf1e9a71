package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.identity.usecase.ResetPassword;
import org.oscm.core.kernel.Check;

/** What the operator does with users of any organization. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class OperatorUsers {

    private static final int MOST = 500;

    @Inject
    private FindParties parties;

    @Inject
    private LockAccount lockAccount;

    @Inject
    private ResetPassword resetPassword;

    /** Those whose id, email or name holds the text, whatever its case, ordered by id, at most 500. */
    public List<UserView> users(String text) {
        return parties.usersHolding(Check.length("query", text, Check.NAME), MOST);
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
