package org.oscm.core.accounts;

import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;

/**
 * What somebody says who registers his organization himself.
 *
 * @param organization needs its locale only
 * @param administrator the roles named there are ignored
 * @param password which the administrator has chosen
 * @param serviceKey the service that made him come; null for none
 * @param marketplaceId where he registers; null for the portal itself, or where that service is
 * @param sellerId id of the organization whose customer he becomes; null for nobody's
 */
public record Registration(
        OrganizationData organization,
        UserData administrator,
        String password,
        Long serviceKey,
        String marketplaceId,
        String sellerId) {}
