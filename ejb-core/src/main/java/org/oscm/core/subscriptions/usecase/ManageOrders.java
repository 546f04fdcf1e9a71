package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.units.usecase.FindUnits;

/**
 * Decides who manages what is ordered. Administrators of the organization order for any unit or none, subscription managers
 * for none, administrators of a unit for it alone. Who orders owns it, unless an administrator names somebody else.
 */
@Dependent
class ManageOrders {

    private final FindUnits units;
    private final FindParties parties;
    private final CurrentCaller caller;

    @Inject
    ManageOrders(FindUnits units, FindParties parties, CurrentCaller caller) {
        this.units = units;
        this.parties = parties;
        this.caller = caller;
    }

    /** @param unitKey null if it is for no unit */
    record Management(long ownerKey, Long unitKey) {}

    /** @throws Refusal if the unit is not the caller's to order for or has no such service, or the owner is not suitable */
    Management management(SubscriptionOrder wanted) {
        checkUnit(wanted.unitKey(), wanted.serviceKey());
        return new Management(owner(wanted.ownerId(), wanted.unitKey()), wanted.unitKey());
    }

    private void checkUnit(Long unitKey, long serviceKey) {
        Caller who = caller.get();
        if (unitKey != null) {
            units.mustBeManagedAndOffered(unitKey, serviceKey);
        } else if (!who.has(UserRole.ORGANIZATION_ADMIN) && !who.has(UserRole.SUBSCRIPTION_MANAGER)) {
            throw Refusal.of(SubscriptionError.UNIT_MISSING);
        }
    }

    private long owner(String ownerId, Long unitKey) {
        Caller who = caller.get();
        if (ownerId == null || ownerId.isEmpty() || ownerId.equals(who.userId())) {
            return who.userKey();
        }
        boolean mayName = who.has(UserRole.ORGANIZATION_ADMIN) || unitKey != null;
        UserView owner = parties.user(ownerId, who.organizationKey());
        if (!mayName || !isSuitable(owner, unitKey)) {
            throw Refusal.of(SubscriptionError.OWNER_UNSUITABLE, ownerId);
        }
        return owner.key();
    }

    private boolean isSuitable(UserView owner, Long unitKey) {
        return owner.roles().contains(UserRole.ORGANIZATION_ADMIN)
                || owner.roles().contains(UserRole.SUBSCRIPTION_MANAGER)
                || unitKey != null && units.administers(owner.key(), unitKey);
    }
}
