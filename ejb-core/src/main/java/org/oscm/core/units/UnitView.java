package org.oscm.core.units;

/**
 * An organizational unit as other rooms see it.
 *
 * @param name unique in the organization
 * @param description null for none
 * @param referenceId the customer's own reference, such as a cost centre; null for none
 * @param isDefault whether the organization has it from the start
 */
public record UnitView(
        long key,
        int version,
        long organizationKey,
        String name,
        String description,
        String referenceId,
        boolean isDefault) {}
