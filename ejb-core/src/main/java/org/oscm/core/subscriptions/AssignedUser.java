package org.oscm.core.subscriptions;

import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.identity.UserView;

/**
 * A user who may use a subscription.
 *
 * @param licenseKey key of the assignment
 * @param licenseVersion version of the assignment
 * @param applicationUserId his id inside the application; null if it is not known
 * @param role null for applications without roles
 * @param roleKey key of the role; 0 for applications without roles
 */
public record AssignedUser(
        long licenseKey,
        int licenseVersion,
        UserView user,
        String applicationUserId,
        TechnicalServiceDefinition.Role role,
        long roleKey) {}
