package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * Organizations of one kind and what they earned together.
 *
 * @param total sums of the organizations below
 * @param organizations by organization; empty if there were none
 */
public record OrganizationGroup(Earnings total, List<OrganizationEarnings> organizations) {

    public OrganizationGroup {
        organizations = List.copyOf(organizations);
    }
}
