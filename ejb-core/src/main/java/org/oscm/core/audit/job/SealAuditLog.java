package org.oscm.core.audit.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.oscm.core.audit.usecase.SealEntries;

/** Every ten seconds: seals new lines of the audit log. */
@Singleton
public class SealAuditLog {

    @Inject
    private SealEntries sealEntries;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void seal() {
        sealEntries.seal();
    }
}
