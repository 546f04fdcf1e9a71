package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.marketplace.SubscriptionLimit;

/** Some applications allow a customer one subscription only. */
@Dependent
public class CheckSubscriptionLimit {

    private final Iterable<SubscriptionLimit> limits;

    @Inject
    public CheckSubscriptionLimit(@Any Instance<SubscriptionLimit> limits) {
        this((Iterable<SubscriptionLimit>) limits);
    }

    /** Asks those given instead of all there are. */
    public CheckSubscriptionLimit(Iterable<SubscriptionLimit> limits) {
        this.limits = limits;
    }

    /** Whether the customer cannot subscribe to the application once more. */
    public boolean isReached(TechnicalServiceView application, long customerKey) {
        return application.definition().onlyOneSubscriptionAllowed()
                && StreamSupport.stream(limits.spliterator(), false)
                        .anyMatch(limit -> limit.isSubscribed(customerKey, application.key()));
    }
}
