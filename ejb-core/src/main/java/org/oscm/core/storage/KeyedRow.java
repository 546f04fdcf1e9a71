package org.oscm.core.storage;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A row whose key is unique among all rows of this kind, whatever their tables. */
@MappedSuperclass
public abstract class KeyedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    /** Greater than 0; 0 before the row is stored. */
    public final long key() {
        return tkey;
    }
}
