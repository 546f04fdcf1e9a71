package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/** Looks organizations and users up for other rooms. */
@Dependent
public class FindParties {

    private final Organizations organizations;
    private final Users users;

    @Inject
    public FindParties(Organizations organizations, Users users) {
        this.organizations = organizations;
        this.users = users;
    }

    /** @throws Refusal if there is none */
    public OrganizationView organization(long key) {
        return organizations.get(key).view();
    }

    /** @throws Refusal if there is none */
    public OrganizationView organization(String organizationId) {
        return organizations.get(organizationId).view();
    }

    public Optional<OrganizationView> findOrganization(String organizationId) {
        return organizations.find(organizationId).map(Organization::view);
    }

    public List<OrganizationView> organizations(OrganizationRole role) {
        return organizations.with(role).stream().map(Organization::view).toList();
    }

    /** Those whose name holds the text, whatever its case; all for an empty text. Ordered by name, at most so many. */
    public List<OrganizationView> organizationsNamed(String partOfName, int most) {
        return organizations.named(partOfName, most).stream()
                .map(Organization::view)
                .toList();
    }

    public Optional<UserView> findUser(long key) {
        return users.find(key).map(User::view);
    }

    public Optional<UserView> findUser(String userId) {
        return users.find(userId).map(User::view);
    }

    /** @throws Refusal if there is none */
    public UserView user(long key) {
        return users.get(key).view();
    }

    /** @throws Refusal if the organization has no such user */
    public UserView user(String userId, long organizationKey) {
        return users.get(userId, organizationKey).view();
    }

    /**
     * A user of an organization, named by key, or by id where the key is 0.
     *
     * @throws Refusal if the organization has no such user
     */
    public UserView member(long userKey, String userId, long organizationKey) {
        if (userKey == 0) {
            return user(userId, organizationKey);
        }
        UserView found = user(userKey);
        if (found.organizationKey() != organizationKey) {
            throw Refusal.of(IdentityError.USER_NOT_FOUND, userKey);
        }
        return found;
    }

    /** Ordered by id. */
    public List<UserView> users(long organizationKey) {
        return users.of(organizationKey).stream().map(User::view).toList();
    }

    /** Ordered by key. */
    public List<UserView> users(UserRole role) {
        return users.with(role).stream().map(User::view).toList();
    }

    /** Those whose id, email or name holds the text, whatever its case; all for an empty text. Ordered by id. */
    public List<UserView> usersHolding(String text, int most) {
        return users.holding(text, most).stream().map(User::view).toList();
    }
}
