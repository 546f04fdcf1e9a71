package org.oscm.core.identity.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oscm.core.identity.usecase.MakeImportedUsers;

/** Every five seconds: makes the users of files that were taken on. A long file makes the next round wait. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserImportRound {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private MakeImportedUsers makeImportedUsers;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void make() {
        if (working.compareAndSet(false, true)) {
            try {
                makeImportedUsers.make();
            } finally {
                working.set(false);
            }
        }
    }
}
