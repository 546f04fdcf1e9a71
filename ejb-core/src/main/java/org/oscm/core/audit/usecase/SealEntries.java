package org.oscm.core.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.audit.model.AuditChain;
import org.oscm.core.audit.model.AuditEntry;
import org.oscm.core.audit.repository.AuditEntries;
import org.oscm.core.storage.NewTransaction;

/**
 * Appends committed entries to the chain. Not with the change itself: all changes of the platform would have to wait for
 * each other at the end of the chain.
 */
@Dependent
public class SealEntries {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final NewTransaction newTransaction;

    @Inject
    public SealEntries(AuditEntries entries, NewTransaction newTransaction) {
        this.entries = entries;
        this.newTransaction = newTransaction;
    }

    /** All that are committed. */
    public void seal() {
        int sealed = BATCH;
        while (sealed == BATCH) {
            sealed = newTransaction.get(this::sealBatch);
        }
    }

    private int sealBatch() {
        if (entries.unsealed(1).isEmpty()) {
            return 0;
        }
        AuditChain chain = entries.lockedChain();
        List<AuditEntry> waiting = entries.unsealed(BATCH);
        waiting.forEach(chain::append);
        return waiting.size();
    }
}
