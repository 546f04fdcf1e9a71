package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.CustomerSubscriptions;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/** Tells the room of accounts which customers have subscriptions. */
@Dependent
public class SubscriptionsOfCustomers implements CustomerSubscriptions {

    private final Subscriptions subscriptions;
    private final UsageLicenses licenses;
    private final FindServices findServices;
    private final CurrentCaller caller;

    @Inject
    public SubscriptionsOfCustomers(
            Subscriptions subscriptions, UsageLicenses licenses, FindServices findServices, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.licenses = licenses;
        this.findServices = findServices;
        this.caller = caller;
    }

    @Override
    public boolean hasAny(long customerKey) {
        return !subscriptions.of(customerKey, SubscriptionStatus.live()).isEmpty();
    }

    @Override
    public long customerToCaller(long subscriptionKey) {
        Subscription subscription = subscriptions.get(subscriptionKey);
        if (!isProvidedByCaller(subscription) && !isUsedByCaller(subscription)) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_OUT_OF_REACH, subscriptionKey);
        }
        if (subscription.status() == SubscriptionStatus.EXPIRED) {
            throw Refusal.of(
                    SubscriptionError.SUBSCRIPTION_EXPIRED, PlatformParameter.PERIOD, subscription.subscriptionId());
        }
        if (!subscription.status().isRunning()) {
            throw Refusal.of(
                    SubscriptionError.SUBSCRIPTION_NOT_RUNNING, subscription.subscriptionId(), subscription.status());
        }
        return subscription.customerKey();
    }

    private boolean isProvidedByCaller(Subscription subscription) {
        Caller who = caller.get();
        return who.has(UserRole.TECHNOLOGY_MANAGER)
                && findServices
                                .technicalService(subscription.technicalServiceKey())
                                .providerKey()
                        == who.organizationKey();
    }

    private boolean isUsedByCaller(Subscription subscription) {
        return licenses.find(subscription.key(), caller.get().userKey()).isPresent();
    }
}
