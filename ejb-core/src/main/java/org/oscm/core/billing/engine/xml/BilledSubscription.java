package org.oscm.core.billing.engine.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The subscription as it stands on a bill: element {@code Subscription}.
 *
 * @param id name of the subscription
 * @param purchaseOrderNumber reference of the customer; null if there is none
 * @param unit the organizational unit at the end of the billing period; absent if the subscription had none
 * @param udas custom attributes of the subscription, may be empty
 */
public record BilledSubscription(String id, String purchaseOrderNumber, Optional<Unit> unit, List<Uda> udas) {
    public BilledSubscription {
        Objects.requireNonNull(id);
        udas = List.copyOf(udas);
    }

    /**
     * An organizational unit.
     *
     * @param name not null
     * @param referenceId null if there is none
     */
    public record Unit(String name, String referenceId) {
        public Unit {
            Objects.requireNonNull(name);
        }
    }
}
