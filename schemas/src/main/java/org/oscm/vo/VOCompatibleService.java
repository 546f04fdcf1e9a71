package org.oscm.vo;

public class VOCompatibleService extends VOService {
    private static final long serialVersionUID = 1L;

    private boolean compatible;

    public boolean isCompatible() {
        return compatible;
    }

    public void setCompatible(boolean compatible) {
        this.compatible = compatible;
    }
}
