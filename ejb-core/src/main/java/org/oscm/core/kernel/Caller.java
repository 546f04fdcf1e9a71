package org.oscm.core.kernel;

import java.util.Locale;
import java.util.Set;

/**
 * Who is calling, for which organization, with which roles.
 *
 * @param userKey the technical key of the user
 * @param userId the login name, never null
 * @param organizationKey the technical key of the user's organization
 * @param organizationId the published id of that organization, never null
 * @param userRoles never null
 * @param organizationRoles roles of the organization, never null
 * @param locale the user's language, never null
 */
public record Caller(
        long userKey,
        String userId,
        long organizationKey,
        String organizationId,
        Set<UserRole> userRoles,
        Set<OrganizationRole> organizationRoles,
        Locale locale) {

    public Caller {
        userRoles = Set.copyOf(userRoles);
        organizationRoles = Set.copyOf(organizationRoles);
    }

    public boolean has(UserRole role) {
        return userRoles.contains(role);
    }

    public boolean actsAs(OrganizationRole role) {
        return organizationRoles.contains(role);
    }
}
