package org.oscm.core.audit;

/** Knows what organizations are called; made where organizations live. */
public interface OrganizationNames {

    /** @return null if the organization has no name */
    String nameOf(long organizationKey);
}
