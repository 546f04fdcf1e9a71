package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.subscriptions.usecase.HeedPayment;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/** Hears that payment has changed, in the transaction of the change, and has applications told after it. */
@Dependent
public class PaymentAfterChange {

    @Inject
    private HeedPayment heedPayment;

    @Inject
    private Event<TimerWanted> work;

    void enabled(@Observes PaymentEnablementChanged change) {
        heedPayment.heed(change);
        tell();
    }

    void changed(@Observes PaymentDataChanged change) {
        heedPayment.heed(change);
        tell();
    }

    private void tell() {
        work.fire(new TimerWanted(PlatformTimer.INSTANCE_NOTICES));
    }
}
