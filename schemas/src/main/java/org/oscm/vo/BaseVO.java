package org.oscm.vo;

import java.io.Serializable;

/**
 * What all stored objects have in common. Key and version go back unchanged when the object is updated; a stale
 * version is refused with a concurrent modification fault.
 */
public abstract class BaseVO implements Serializable {
    private static final long serialVersionUID = 1L;

    private long key;
    private int version;

    /** Technical key; zero for an object that is not stored yet. */
    public long getKey() {
        return key;
    }

    public void setKey(long key) {
        this.key = key;
    }

    /** Version of the stored state this object was read from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
