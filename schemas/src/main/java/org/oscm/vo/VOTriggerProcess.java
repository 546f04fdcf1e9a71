package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.TriggerProcessStatus;

/** An action under process control. */
public class VOTriggerProcess extends BaseVO {
    private static final long serialVersionUID = 1L;

    private long activationDate;
    private String parameter;
    private String reason;
    private TriggerProcessStatus status;
    private List<String> targetNames = new ArrayList<>();
    private VOTriggerDefinition triggerDefinition;
    private VOUser user;

    /** When the action was started, in milliseconds since 1970 UTC. */
    public long getActivationDate() {
        return activationDate;
    }

    public void setActivationDate(long activationDate) {
        this.activationDate = activationDate;
    }

    /** What the action is about, as users see it. */
    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }

    /** Why it was rejected or failed, in the caller's language. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Where the action is in its life. */
    public TriggerProcessStatus getStatus() {
        return status;
    }

    public void setStatus(TriggerProcessStatus status) {
        this.status = status;
    }

    /** Names of the objects the action is about. */
    public List<String> getTargetNames() {
        return targetNames;
    }

    public void setTargetNames(List<String> targetNames) {
        this.targetNames = targetNames == null ? new ArrayList<>() : targetNames;
    }

    /** The trigger. */
    public VOTriggerDefinition getTriggerDefinition() {
        return triggerDefinition;
    }

    public void setTriggerDefinition(VOTriggerDefinition triggerDefinition) {
        this.triggerDefinition = triggerDefinition;
    }

    /** Who started the action. */
    public VOUser getUser() {
        return user;
    }

    public void setUser(VOUser user) {
        this.user = user;
    }
}
