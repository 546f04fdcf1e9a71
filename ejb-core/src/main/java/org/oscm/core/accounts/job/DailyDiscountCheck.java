package org.oscm.core.accounts.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.usecase.TellEndOfDiscounts;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Every day: looks for discounts that end soon. */
@Dependent
public class DailyDiscountCheck implements TimerJob {

    @Inject
    private TellEndOfDiscounts tellEndOfDiscounts;

    @Inject
    private NewTransaction newTransaction;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.DISCOUNT_END_CHECK;
    }

    @Override
    public void run() {
        newTransaction.run(tellEndOfDiscounts::tell);
    }
}
