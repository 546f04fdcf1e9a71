package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationRoleGranted;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/** Gives an organization one more role, and its administrators the user role that goes with it. */
@Dependent
public class GrantOrganizationRole {

    private final Organizations organizations;
    private final Users users;
    private final RecordFact recordFact;
    private final Event<OrganizationRoleGranted> granted;
    private final Clock clock;

    @Inject
    public GrantOrganizationRole(
            Organizations organizations,
            Users users,
            RecordFact recordFact,
            Event<OrganizationRoleGranted> granted,
            Clock clock) {
        this.organizations = organizations;
        this.users = users;
        this.recordFact = recordFact;
        this.granted = granted;
        this.clock = clock;
    }

    /** @throws Refusal if the role excludes one the organization has, or needs more than it says about itself */
    public void grant(long organizationKey, OrganizationRole role) {
        Organization organization = organizations.get(organizationKey);
        if (organization.actsAs(role)) {
            return;
        }
        organization.grant(role);
        organization.mustSayEnough();
        recordFact.record(clock.instant(), organizationKey, organization.fact());
        role.userRole()
                .ifPresent(userRole -> users.of(organizationKey).stream()
                        .filter(user -> user.roles().contains(UserRole.ORGANIZATION_ADMIN))
                        .forEach(user -> user.grant(userRole, organization)));
        granted.fire(new OrganizationRoleGranted(organizationKey, role));
    }
}
