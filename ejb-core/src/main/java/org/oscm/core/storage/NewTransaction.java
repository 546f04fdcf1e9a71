package org.oscm.core.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs a piece of work in a transaction of its own: committed when it returns, rolled back when it throws. */
@Dependent
public class NewTransaction {

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T get(Supplier<T> work) {
        return work.get();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
