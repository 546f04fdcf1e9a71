package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Says what a user may do. The last administrator keeps his role, and who works in the portal keeps all of his.
 * UNIT_ADMINISTRATOR comes and goes with the units a user administers, never here.
 */
@Dependent
public class ChangeRoles {

    private final OwnUsers ownUsers;
    private final Organizations organizations;
    private final SignedInUsers signedInUsers;
    private final PortalAddress portalAddress;
    private final WriteMail writeMail;

    @Inject
    public ChangeRoles(
            OwnUsers ownUsers,
            Organizations organizations,
            SignedInUsers signedInUsers,
            PortalAddress portalAddress,
            WriteMail writeMail) {
        this.ownUsers = ownUsers;
        this.organizations = organizations;
        this.signedInUsers = signedInUsers;
        this.portalAddress = portalAddress;
        this.writeMail = writeMail;
    }

    /** What users of the organization can be. */
    public Set<UserRole> available(UserReference reference) {
        Organization organization = organizations.get(ownUsers.get(reference).organizationKey());
        Set<UserRole> available = EnumSet.of(UserRole.ORGANIZATION_ADMIN, UserRole.SUBSCRIPTION_MANAGER);
        Arrays.stream(OrganizationRole.values())
                .filter(organization::actsAs)
                .forEach(role -> role.userRole().ifPresent(available::add));
        return available;
    }

    /** @throws Refusal if a role needs one the organization lacks */
    public void grant(UserReference reference, Set<UserRole> roles) {
        grant(ownUsers.get(reference), roles);
    }

    /** @throws Refusal if he is signed in, or the last administrator would not be one any more */
    public void revoke(UserReference reference, Set<UserRole> roles) {
        revoke(ownUsers.get(reference), roles);
    }

    /** The user has exactly these roles then, and stays administrator of his units. */
    public void set(UserReference reference, Set<UserRole> roles) {
        User user = ownUsers.get(reference);
        Set<UserRole> surplus = EnumSet.noneOf(UserRole.class);
        surplus.addAll(user.roles());
        surplus.removeAll(roles);
        surplus.remove(UserRole.UNIT_ADMINISTRATOR);
        grant(user, roles);
        revoke(user, surplus);
    }

    private void grant(User user, Set<UserRole> roles) {
        Organization organization = organizations.get(user.organizationKey());
        roles.forEach(role -> user.grant(role, organization));
    }

    private void revoke(User user, Set<UserRole> roles) {
        Set<UserRole> lost = EnumSet.noneOf(UserRole.class);
        lost.addAll(user.roles());
        lost.retainAll(roles);
        if (lost.isEmpty()) {
            return;
        }
        if (lost.contains(UserRole.ORGANIZATION_ADMIN) && ownUsers.isLastAdministrator(user)) {
            throw Refusal.of(IdentityError.LAST_ADMINISTRATOR_KEEPS_ROLE, user.userId());
        }
        if (signedInUsers.has(user.key())) {
            throw Refusal.of(IdentityError.USER_SIGNED_IN, user.userId());
        }
        user.revoke(lost);
        if (user.roles().isEmpty()) {
            writeMail.write(
                    user.email(), user.locale(), MailTemplate.USER_WITHOUT_ROLES, user.userId(), portalAddress.get());
        }
    }
}
