package org.oscm.core.testing;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.oscm.core.storage.NewTransaction;

/**
 * Commits for all to see, as the server does: for tests of what happens at once, each thread with a core and a database
 * connection of its own. What such a test stores it has to take away again.
 */
public final class CommittingTransaction extends NewTransaction {

    private final EntityManager entities;

    private CommittingTransaction(EntityManager entities) {
        this.entities = entities;
    }

    /** A core for this thread. */
    public static TestCore core() {
        TestCore core = new TestCore();
        core.beforeEach(null);
        EntityManager entities = core.get(EntityManager.class);
        entities.getTransaction().rollback();
        core.bind(NewTransaction.class, new CommittingTransaction(entities));
        return core;
    }

    @Override
    public <T> T get(Supplier<T> work) {
        entities.clear();
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    @Override
    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }
}
