package org.oscm.core.configuration.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A value the operator or the installation itself has set. */
@Entity
@Table(name = "setting")
public class StoredSetting {

    @Id
    private String name;

    private String content;

    protected StoredSetting() {}

    public StoredSetting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    public String content() {
        return content;
    }

    public void change(String newContent) {
        content = newContent;
    }
}
