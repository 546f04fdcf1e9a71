package org.oscm.core.billing.job;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;

/** Works on billing runs: when one starts here, and every ten seconds on what others started or left behind. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingWorker {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private WorkOnBillingRuns workOnBillingRuns;

    @Asynchronous
    public void wake() {
        work();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void work() {
        if (working.compareAndSet(false, true)) {
            try {
                workOnBillingRuns.work();
            } finally {
                working.set(false);
            }
        }
    }
}
