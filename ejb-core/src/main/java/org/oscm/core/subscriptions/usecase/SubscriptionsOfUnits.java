package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.units.UnitUse;

/** Tells the room of units which ones are needed. A subscription that ended belongs to none. */
@Dependent
public class SubscriptionsOfUnits implements UnitUse {

    private final Subscriptions subscriptions;

    @Inject
    public SubscriptionsOfUnits(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public boolean hasSubscriptions(long unitKey) {
        return subscriptions.existsForUnit(unitKey);
    }
}
