package org.oscm.vo;

import java.io.Serializable;

/** One setting with its value. */
public class Setting implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key;
    private String value;

    /** Name of the setting, one of {@link org.oscm.types.enumtypes.SettingType}. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Value of the setting. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
