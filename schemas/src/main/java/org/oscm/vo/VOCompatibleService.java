package org.oscm.vo;

/** A service that could be an upgrade target, and whether it is one. */
public class VOCompatibleService extends VOService {
    private static final long serialVersionUID = 1L;

    private boolean compatible;

    /** Whether the service is an upgrade target now. */
    public boolean isCompatible() {
        return compatible;
    }

    public void setCompatible(boolean compatible) {
        this.compatible = compatible;
    }
}
