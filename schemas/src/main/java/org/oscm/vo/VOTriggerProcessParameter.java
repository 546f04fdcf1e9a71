package org.oscm.vo;

import org.oscm.types.enumtypes.TriggerProcessParameterType;

/** A parameter of a waiting action. */
public class VOTriggerProcessParameter extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long triggerProcessKey;
    private TriggerProcessParameterType type;
    private String value;

    /** Key of the trigger process. */
    public Long getTriggerProcessKey() {
        return triggerProcessKey;
    }

    public void setTriggerProcessKey(Long triggerProcessKey) {
        this.triggerProcessKey = triggerProcessKey;
    }

    /** Which parameter it is. */
    public TriggerProcessParameterType getType() {
        return type;
    }

    public void setType(TriggerProcessParameterType type) {
        this.type = type;
    }

    /** The value as XML. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
