package org.oscm.core.subscriptions.service;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.identity.OrganizationView;
import org.oscm.types.enumtypes.OrganizationRoleType;

/**
 * Who reads what is published.
 *
 * @param locale his language
 * @param customer his organization
 */
record Reader(Locale locale, OrganizationView customer) {

    Set<OrganizationRoleType> organizationRoles() {
        return customer.roles().stream()
                .map(role -> OrganizationRoleType.valueOf(role.name()))
                .collect(Collectors.toSet());
    }
}
