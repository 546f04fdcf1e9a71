package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.oscm.core.history.History;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.storage.NewTransaction;

/** Reads any number of histories, some at a time, each time in a transaction of its own. */
@Dependent
public class ReadKnown {

    private static final int SOME = 1000;

    private final ReadHistory readHistory;
    private final NewTransaction newTransaction;

    @Inject
    public ReadKnown(ReadHistory readHistory, NewTransaction newTransaction) {
        this.readHistory = readHistory;
        this.newTransaction = newTransaction;
    }

    /** @param taker gets histories by key of their owner; owners without history are missing */
    void each(Collection<Long> ownerKeys, Consumer<Map<Long, History>> taker) {
        List<Long> all = List.copyOf(ownerKeys);
        for (int i = 0; i < all.size(); i += SOME) {
            List<Long> some = all.subList(i, Math.min(i + SOME, all.size()));
            taker.accept(newTransaction.get(() -> readHistory.of(some)));
        }
    }
}
