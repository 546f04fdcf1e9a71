package org.oscm.core.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs a piece of work in a transaction of its own: committed when it returns, rolled back when it throws. */
@Dependent
public class NewTransaction {

    @Inject
    private TransactionWitness witness;

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T get(Supplier<T> work) {
        return witness.witness(work);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        witness.witness(() -> {
            work.run();
            return null;
        });
    }
}
