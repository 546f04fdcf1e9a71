package org.oscm.core.revenueshare.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;

/** Looks every five seconds whether the revenue of a month waits to be shared. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevenueShareWorker {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private CalculateRevenueShares calculateRevenueShares;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void work() {
        if (working.compareAndSet(false, true)) {
            try {
                calculateRevenueShares.work();
            } finally {
                working.set(false);
            }
        }
    }
}
