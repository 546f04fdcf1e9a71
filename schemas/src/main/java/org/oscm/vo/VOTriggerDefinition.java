package org.oscm.vo;

import org.oscm.types.enumtypes.TriggerTargetType;
import org.oscm.types.enumtypes.TriggerType;

/** An action that is announced to a process control system. */
public class VOTriggerDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String name;
    private boolean suspendProcess;
    private String target;
    private TriggerTargetType targetType;
    private TriggerType type;

    /** Name users see. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether the action waits for approval. */
    public boolean isSuspendProcess() {
        return suspendProcess;
    }

    public void setSuspendProcess(boolean suspendProcess) {
        this.suspendProcess = suspendProcess;
    }

    /** Address of the notification service. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    /** How the notification service is called. */
    public TriggerTargetType getTargetType() {
        return targetType;
    }

    public void setTargetType(TriggerTargetType targetType) {
        this.targetType = targetType;
    }

    /** The action. */
    public TriggerType getType() {
        return type;
    }

    public void setType(TriggerType type) {
        this.type = type;
    }
}
