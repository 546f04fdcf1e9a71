package org.oscm.core.history.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.oscm.core.history.History;
import org.oscm.core.history.repository.StoredFacts;

/** Reads what is known about some owners. */
@Dependent
public class ReadHistory {

    private final StoredFacts facts;

    @Inject
    public ReadHistory(StoredFacts facts) {
        this.facts = facts;
    }

    /** Never null; empty for an unknown owner. */
    public History of(long ownerKey) {
        return of(List.of(ownerKey)).getOrDefault(ownerKey, new History(List.of()));
    }

    /** By owner, in one statement; owners without facts are missing. */
    public Map<Long, History> of(Collection<Long> ownerKeys) {
        return facts.ofOwners(ownerKeys);
    }
}
