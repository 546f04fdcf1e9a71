package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * Who earned how much on one or several marketplaces of an owner.
 *
 * @param brokers the brokers that sold there
 * @param resellers the resellers that sold there
 * @param suppliers the suppliers whose services were sold there, by themselves or by partners
 * @param marketplaceOwner what the owner earned, 2 decimals
 */
public record MarketplaceOverview(
        OrganizationGroup brokers,
        OrganizationGroup resellers,
        OrganizationGroup suppliers,
        BigDecimal marketplaceOwner) {}
