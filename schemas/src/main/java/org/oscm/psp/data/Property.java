package org.oscm.psp.data;

import java.io.Serializable;

/** A setting of the payment service provider. */
public class Property implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String value;

    /** Name of the setting. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The value. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
