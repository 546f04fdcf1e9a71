package org.oscm.provisioning.data;

import java.io.Serializable;

/** How a call ended. */
public class BaseResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private String desc;
    private int rc;

    /** Text for the user, above all what went wrong. */
    public String getDesc() {
        return desc;
    }

    public void setDesc(String desc) {
        this.desc = desc;
    }

    /** Return code: zero if it worked. */
    public int getRc() {
        return rc;
    }

    public void setRc(int rc) {
        this.rc = rc;
    }
}
