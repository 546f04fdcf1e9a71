package org.oscm.core.storage.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which key encrypts the secrets of this database: one row at most, so that two servers never begin with two keys. */
@Entity
@Table(name = "encryption_key")
public class EncryptionKey {

    /** Of the only row. */
    public static final int ONLY = 1;

    @Id
    private int slot;

    private String keyId;

    protected EncryptionKey() {}

    public EncryptionKey(String keyId) {
        this.slot = ONLY;
        this.keyId = keyId;
    }

    public String keyId() {
        return keyId;
    }

    public void become(String newKeyId) {
        keyId = newKeyId;
    }
}
