package org.oscm.vo;

import org.oscm.types.enumtypes.TriggerTargetType;
import org.oscm.types.enumtypes.TriggerType;

public class VOTriggerDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String name;
    private boolean suspendProcess;
    private String target;
    private TriggerTargetType targetType;
    private TriggerType type;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSuspendProcess() {
        return suspendProcess;
    }

    public void setSuspendProcess(boolean suspendProcess) {
        this.suspendProcess = suspendProcess;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public TriggerTargetType getTargetType() {
        return targetType;
    }

    public void setTargetType(TriggerTargetType targetType) {
        this.targetType = targetType;
    }

    public TriggerType getType() {
        return type;
    }

    public void setType(TriggerType type) {
        this.type = type;
    }
}
