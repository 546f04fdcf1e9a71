package org.oscm.core.identity;

import org.oscm.core.kernel.OrganizationRole;

/** An organization that is there already acts in one more role from now on. */
public record OrganizationRoleGranted(long organizationKey, OrganizationRole role) {}
