package org.oscm.core.history.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oscm.core.history.Fact;
import org.oscm.core.history.History;
import org.oscm.core.history.model.StoredFact;
import org.oscm.core.history.repository.StoredFacts;
import org.oscm.core.storage.Json;

/** Adds a fact to the history, in the transaction of the change it reports. */
@Dependent
public class RecordFact {

    private final StoredFacts facts;

    @Inject
    public RecordFact(StoredFacts facts) {
        this.facts = facts;
    }

    /** A fact about an object that stands for itself, such as an organization. */
    public void record(Instant at, long subjectKey, Fact fact) {
        record(at, subjectKey, subjectKey, fact);
    }

    /**
     * A fact about a part of something, such as the price model of a subscription.
     *
     * @param ownerKey key of the whole: all facts of an owner are read at once
     */
    public void record(Instant at, long subjectKey, long ownerKey, Fact fact) {
        facts.add(new StoredFact(at, History.kindOf(fact.getClass()), subjectKey, ownerKey, Json.write(fact)));
    }
}
