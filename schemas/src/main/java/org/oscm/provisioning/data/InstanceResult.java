package org.oscm.provisioning.data;

/** The created instance, if it worked. */
public class InstanceResult extends BaseResult {
    private static final long serialVersionUID = 1L;

    private InstanceInfo instance;

    /** The instance; null if it did not work. */
    public InstanceInfo getInstance() {
        return instance;
    }

    public void setInstance(InstanceInfo instance) {
        this.instance = instance;
    }
}
