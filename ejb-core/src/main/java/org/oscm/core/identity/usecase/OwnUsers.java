package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** The users of the caller's organization, which nobody else sees or changes. */
@Dependent
public class OwnUsers {

    private final Users users;
    private final CurrentCaller caller;

    @Inject
    public OwnUsers(Users users, CurrentCaller caller) {
        this.users = users;
        this.caller = caller;
    }

    /** Ordered by id. */
    public List<UserView> all() {
        return users.of(caller.get().organizationKey()).stream().map(User::view).toList();
    }

    /** @throws Refusal if there is none, or he belongs to another organization */
    public UserView view(UserReference reference) {
        return get(reference).view();
    }

    /** Somebody is asked for by his id; a foreign one is answered like one nobody has. */
    public UserView byId(String userId) {
        return users.get(Check.required("userId", userId).strip(), caller.get().organizationKey())
                .view();
    }

    User get(UserReference reference) {
        if (reference.key() == 0) {
            Check.required("userId", reference.userId());
            return users.get(reference.userId().strip(), caller.get().organizationKey());
        }
        User user = users.get(reference.key());
        if (user.organizationKey() != caller.get().organizationKey()) {
            throw Refusal.of(IdentityError.NOT_YOUR_ORGANIZATION);
        }
        return user;
    }

    /** @throws Refusal also if he was changed since the caller read him */
    User unchanged(UserReference reference) {
        User user = get(reference);
        if (user.version() != reference.version()) {
            throw Refusal.of(IdentityError.USER_CHANGED, user.userId());
        }
        return user;
    }

    boolean isCaller(User user) {
        return user.key() == caller.get().userKey();
    }

    /** Whether the organization would have no administrator of its own without this user. */
    boolean isLastAdministrator(User user) {
        return user.isAdministrator()
                && users.of(user.organizationKey()).stream()
                                .filter(User::isAdministrator)
                                .count()
                        == 1;
    }
}
