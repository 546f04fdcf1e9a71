package org.oscm.core.configuration.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.oscm.core.storage.EncryptedText;

/** A value the operator or the installation itself has set. */
@Entity
@Table(name = "setting")
public class StoredSetting {

    @Id
    private String name;

    private String content;

    /** The value of a secret setting, which has no content. */
    @Convert(converter = EncryptedText.class)
    private String secret;

    protected StoredSetting() {}

    public StoredSetting(String name, String value, boolean isSecret) {
        this.name = name;
        change(value, isSecret);
    }

    public String value() {
        return secret == null ? content : secret;
    }

    public final void change(String value, boolean isSecret) {
        content = isSecret ? null : value;
        secret = isSecret ? value : null;
    }
}
