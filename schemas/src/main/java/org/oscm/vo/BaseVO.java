package org.oscm.vo;

import java.io.Serializable;

public abstract class BaseVO implements Serializable {
    private static final long serialVersionUID = 1L;

    private long key;
    private int version;

    public long getKey() {
        return key;
    }

    public void setKey(long key) {
        this.key = key;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
