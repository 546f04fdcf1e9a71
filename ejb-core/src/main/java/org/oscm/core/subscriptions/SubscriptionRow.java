package org.oscm.core.subscriptions;

import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;
import org.oscm.core.units.UnitView;

/**
 * A subscription as lists show it.
 *
 * @param service the subscription's copy of the offer
 * @param application what it gives access to
 * @param seller who sold it
 * @param owner who manages it, null if nobody
 * @param unit the organizational unit it belongs to, null if none
 */
public record SubscriptionRow(
        SubscriptionView subscription,
        ServiceView service,
        TechnicalServiceView application,
        OrganizationView seller,
        UserView owner,
        UnitView unit) {}
