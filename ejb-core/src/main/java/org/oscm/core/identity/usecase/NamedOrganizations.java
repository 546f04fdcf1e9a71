package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.audit.OrganizationNames;
import org.oscm.core.identity.repository.Organizations;

/** Tells the audit log what organizations are called. */
@Dependent
public class NamedOrganizations implements OrganizationNames {

    private final Organizations organizations;

    @Inject
    public NamedOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String nameOf(long organizationKey) {
        return organizations.get(organizationKey).view().name();
    }
}
