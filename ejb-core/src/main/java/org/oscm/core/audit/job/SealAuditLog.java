package org.oscm.core.audit.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.audit.usecase.SealEntries;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Seals new lines of the audit log. */
@Dependent
public class SealAuditLog implements TimerJob {

    @Inject
    private SealEntries sealEntries;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.AUDIT_LOG_SEALING;
    }

    @Override
    public void run() {
        sealEntries.seal();
    }
}
