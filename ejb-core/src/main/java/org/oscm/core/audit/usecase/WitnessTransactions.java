package org.oscm.core.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.storage.TransactionWitness;

/** Writes down what transactions of their own change: within calls, by timers, and while people sign in. */
@Dependent
public class WitnessTransactions implements TransactionWitness {

    private final RecordChanges recordChanges;

    @Inject
    public WitnessTransactions(RecordChanges recordChanges) {
        this.recordChanges = recordChanges;
    }

    @Override
    public <T> T witness(Supplier<T> work) {
        ObservedChanges.beginTransaction();
        try {
            T result = work.get();
            recordChanges.record();
            return result;
        } finally {
            ObservedChanges.endTransaction();
        }
    }
}
