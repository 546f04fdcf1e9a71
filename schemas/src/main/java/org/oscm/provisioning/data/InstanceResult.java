package org.oscm.provisioning.data;

public class InstanceResult extends BaseResult {
    private static final long serialVersionUID = 1L;

    private InstanceInfo instance;

    public InstanceInfo getInstance() {
        return instance;
    }

    public void setInstance(InstanceInfo instance) {
        this.instance = instance;
    }
}
