package org.oscm.provisioning.data;

import java.io.Serializable;

public class BaseResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private String desc;
    private int rc;

    public String getDesc() {
        return desc;
    }

    public void setDesc(String desc) {
        this.desc = desc;
    }

    public int getRc() {
        return rc;
    }

    public void setRc(int rc) {
        this.rc = rc;
    }
}
