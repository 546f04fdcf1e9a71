package org.oscm.core.accounts;

import java.util.Optional;

/** What this room must know about services; implemented by the room that has them. */
public interface PayableServices {

    /**
     * A service that can be paid for.
     *
     * @param receiverKey the organization that charges the customer: the supplier, or the reseller of a resale copy
     */
    record PayableService(long key, long receiverKey) {}

    /** The service as it is offered; empty for an unknown or deleted one. */
    Optional<PayableService> find(long serviceKey);
}
