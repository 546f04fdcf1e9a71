package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.ActingOnBehalf;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** Tells which customers use an application whose provider may act for them. */
@Dependent
public class ProvidersForCustomers implements ActingOnBehalf {

    private final Subscriptions subscriptions;
    private final FindServices findServices;

    @Inject
    public ProvidersForCustomers(Subscriptions subscriptions, FindServices findServices) {
        this.subscriptions = subscriptions;
        this.findServices = findServices;
    }

    @Override
    public boolean isAllowed(long providerKey, long customerKey) {
        return subscriptions.of(customerKey, SubscriptionStatus.live()).stream()
                .map(Subscription::technicalServiceKey)
                .distinct()
                .map(findServices::technicalService)
                .anyMatch(application -> isAllowed(providerKey, application));
    }

    private static boolean isAllowed(long providerKey, TechnicalServiceView application) {
        return application.providerKey() == providerKey
                && application.definition().allowingOnBehalfActing();
    }
}
