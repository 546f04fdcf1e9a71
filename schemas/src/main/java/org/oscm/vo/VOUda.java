package org.oscm.vo;

public class VOUda extends BaseVO {
    private static final long serialVersionUID = 1L;

    private long targetObjectKey;
    private VOUdaDefinition udaDefinition;
    private String udaValue;

    public long getTargetObjectKey() {
        return targetObjectKey;
    }

    public void setTargetObjectKey(long targetObjectKey) {
        this.targetObjectKey = targetObjectKey;
    }

    public VOUdaDefinition getUdaDefinition() {
        return udaDefinition;
    }

    public void setUdaDefinition(VOUdaDefinition udaDefinition) {
        this.udaDefinition = udaDefinition;
    }

    public String getUdaValue() {
        return udaValue;
    }

    public void setUdaValue(String udaValue) {
        this.udaValue = udaValue;
    }
}
