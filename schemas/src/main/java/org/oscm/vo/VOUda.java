package org.oscm.vo;

/** The value of a custom attribute at a customer or a subscription. */
public class VOUda extends BaseVO {
    private static final long serialVersionUID = 1L;

    private long targetObjectKey;
    private VOUdaDefinition udaDefinition;
    private String udaValue;

    /** Key of the customer or the subscription. */
    public long getTargetObjectKey() {
        return targetObjectKey;
    }

    public void setTargetObjectKey(long targetObjectKey) {
        this.targetObjectKey = targetObjectKey;
    }

    /** The attribute. */
    public VOUdaDefinition getUdaDefinition() {
        return udaDefinition;
    }

    public void setUdaDefinition(VOUdaDefinition udaDefinition) {
        this.udaDefinition = udaDefinition;
    }

    /** The value. */
    public String getUdaValue() {
        return udaValue;
    }

    public void setUdaValue(String udaValue) {
        this.udaValue = udaValue;
    }
}
