package org.oscm.core.subscriptions.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oscm.core.subscriptions.usecase.TellProfiles;

/** Every ten seconds: tells applications of users whose profile has changed. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProfileRound {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private TellProfiles tellProfiles;

    @Schedule(hour = "*", minute = "*", second = "8/10", persistent = false)
    void tell() {
        if (working.compareAndSet(false, true)) {
            try {
                tellProfiles.tell();
            } finally {
                working.set(false);
            }
        }
    }
}
