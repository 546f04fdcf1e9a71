package org.oscm.core.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.oscm.core.kernel.OrganizationRole;

/**
 * An organization as other rooms see it. Only key, id, locale and roles are never null.
 *
 * @param country two-letter code of ISO 3166
 * @param supportEmail who helps its customers
 * @param deregisteredAt when it left the platform
 * @param distinguishedName how the certificate is called with which its programs sign in
 */
public record OrganizationView(
        long key,
        int version,
        String organizationId,
        String name,
        String address,
        String email,
        String phone,
        String url,
        String description,
        Locale locale,
        String country,
        int cutOffDay,
        Set<OrganizationRole> roles,
        String supportEmail,
        boolean hasLogo,
        Instant deregisteredAt,
        String distinguishedName) {

    public boolean actsAs(OrganizationRole role) {
        return roles.contains(role);
    }
}
