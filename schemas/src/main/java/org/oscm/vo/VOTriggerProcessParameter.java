package org.oscm.vo;

import org.oscm.types.enumtypes.TriggerProcessParameterType;

public class VOTriggerProcessParameter extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long triggerProcessKey;
    private TriggerProcessParameterType type;
    private String value;

    public Long getTriggerProcessKey() {
        return triggerProcessKey;
    }

    public void setTriggerProcessKey(Long triggerProcessKey) {
        this.triggerProcessKey = triggerProcessKey;
    }

    public TriggerProcessParameterType getType() {
        return type;
    }

    public void setType(TriggerProcessParameterType type) {
        this.type = type;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
