package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.AccountConfirmations;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;

/** Organizations whose only user has registered himself and not confirmed it: nobody has ever worked for them. */
@Dependent
public class UnconfirmedOrganizations {

    private final AccountConfirmations confirmations;
    private final Users users;
    private final Organizations organizations;
    private final DeleteUser deleteUser;

    @Inject
    public UnconfirmedOrganizations(
            AccountConfirmations confirmations, Users users, Organizations organizations, DeleteUser deleteUser) {
        this.confirmations = confirmations;
        this.users = users;
        this.organizations = organizations;
        this.deleteUser = deleteUser;
    }

    /** Keys of those that were registered at or before an instant, oldest first. */
    public List<Long> since(Instant latest) {
        return confirmations.requestedUntil(latest).stream()
                .flatMap(userKey -> users.find(userKey).stream())
                .filter(User::isUnconfirmed)
                .map(User::organizationKey)
                .filter(this::hasOnlyOneUser)
                .toList();
    }

    private boolean hasOnlyOneUser(long organizationKey) {
        return users.of(organizationKey).size() == 1;
    }

    /** Whether it still is one; then it stays so until the transaction ends. */
    public boolean lock(long organizationKey) {
        return founder(organizationKey).isPresent();
    }

    private Optional<User> founder(long organizationKey) {
        return users.of(organizationKey).stream()
                .findFirst()
                .filter(first -> hasOnlyOneUser(organizationKey))
                .map(User::key)
                .map(users::lock)
                .filter(User::isUnconfirmed);
    }

    /** Removes one of which other rooms know nothing any more. */
    public void remove(long organizationKey) {
        founder(organizationKey).ifPresent(founder -> {
            deleteUser.remove(founder);
            organizations.remove(organizations.get(organizationKey));
        });
    }
}
