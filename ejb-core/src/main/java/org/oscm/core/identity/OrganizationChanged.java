package org.oscm.core.identity;

import java.util.Set;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;
import org.oscm.core.kernel.OrganizationRole;

/** What bills and shares print about an organization, and the country its VAT depends on. */
@FactKind("organization")
public record OrganizationChanged(
        String organizationId,
        String name,
        String address,
        String email,
        String country,
        int cutOffDay,
        Set<OrganizationRole> roles)
        implements Fact {}
