package org.oscm.core.revenueshare.engine.result;

/**
 * What one organization earned on marketplaces of an owner: element {@code Organization}.
 *
 * @param organization the organization
 * @param earnings the amounts
 */
public record OrganizationEarnings(String organization, Earnings earnings) {}
