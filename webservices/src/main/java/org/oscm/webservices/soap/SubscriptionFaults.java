package org.oscm.webservices.soap;

import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;

/** How the refusals of the subscriptions room are published. */
final class SubscriptionFaults {

    private SubscriptionFaults() {}

    static void fill(FaultTable table) {
        table.notFound(SubscriptionError.SUBSCRIPTION_NOT_FOUND, ClassEnum.SUBSCRIPTION);
    }
}
