package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.ActingOnBehalf;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserCommitments;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/**
 * Gives a provider an account inside a customer's organization, as administrator there, as long as the customer uses an
 * application that allows it.
 */
@Dependent
public class ActForCustomer {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_STEM = 90;

    private final Users users;
    private final Organizations organizations;
    private final ActingOnBehalf actingOnBehalf;
    private final UserCommitments commitments;
    private final ChangePassword changePassword;
    private final DeleteUser deleteUser;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ActForCustomer(
            Users users,
            Organizations organizations,
            ActingOnBehalf actingOnBehalf,
            UserCommitments commitments,
            ChangePassword changePassword,
            DeleteUser deleteUser,
            CurrentCaller caller,
            Clock clock) {
        this.users = users;
        this.organizations = organizations;
        this.actingOnBehalf = actingOnBehalf;
        this.commitments = commitments;
        this.changePassword = changePassword;
        this.deleteUser = deleteUser;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param password the new account's, as long as passwords must be
     * @throws Refusal if there is no such organization, it does not allow this, or the password is too short
     */
    public UserView begin(String organizationId, String password) {
        Organization customer = organizations.get(Check.required("organizationId", organizationId));
        if (!actingOnBehalf.isAllowed(caller.get().organizationKey(), customer.key())) {
            throw Refusal.of(IdentityError.ACTING_ON_BEHALF_NOT_ALLOWED, organizationId);
        }
        changePassword.check("password", password);
        User master = users.get(caller.get().userKey());
        User acting = User.actingFor(
                customer, accountOf(master.view()), PasswordHash.of(password), master.key(), clock.instant());
        users.add(acting);
        return acting.view();
    }

    /**
     * Removes the caller's account if it is such a one. While it is assigned to a subscription it is only locked: the
     * application has to hear of it from the customer.
     */
    public void end() {
        User user = users.get(caller.get().userKey());
        if (user.actsOnBehalf()) {
            end(user);
        }
    }

    /** As {@link #end()}, of such an account. */
    void end(User standIn) {
        if (!commitments.isNeeded(standIn.key())) {
            deleteUser.remove(standIn);
        } else if (standIn.status() != AccountStatus.LOCKED) {
            standIn.lock();
        }
    }

    private UserData accountOf(UserView master) {
        String stem = master.userId()
                .substring(0, Math.min(LONGEST_STEM, master.userId().length()));
        return new UserData(
                stem + "-" + HexFormat.of().toHexDigits(RANDOM.nextInt()),
                master.email(),
                master.locale().toLanguageTag(),
                master.salutation(),
                master.firstName(),
                master.lastName(),
                master.additionalName(),
                null,
                null,
                Set.of(UserRole.ORGANIZATION_ADMIN));
    }
}
