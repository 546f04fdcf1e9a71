package org.oscm.core.storage;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that concurrent transactions may not change without knowing of each other. */
@MappedSuperclass
public abstract class VersionedRow extends KeyedRow {

    @Version
    private int version;

    /** Grows with every change of the row. Roots of several rows count changes of the whole by themselves. */
    public int version() {
        return version;
    }
}
