package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.TriggerProcessStatus;

public class VOTriggerProcess extends BaseVO {
    private static final long serialVersionUID = 1L;

    private long activationDate;
    private String parameter;
    private String reason;
    private TriggerProcessStatus status;
    private List<String> targetNames = new ArrayList<>();
    private VOTriggerDefinition triggerDefinition;
    private VOUser user;

    public long getActivationDate() {
        return activationDate;
    }

    public void setActivationDate(long activationDate) {
        this.activationDate = activationDate;
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TriggerProcessStatus getStatus() {
        return status;
    }

    public void setStatus(TriggerProcessStatus status) {
        this.status = status;
    }

    public List<String> getTargetNames() {
        return targetNames;
    }

    public void setTargetNames(List<String> targetNames) {
        this.targetNames = targetNames == null ? new ArrayList<>() : targetNames;
    }

    public VOTriggerDefinition getTriggerDefinition() {
        return triggerDefinition;
    }

    public void setTriggerDefinition(VOTriggerDefinition triggerDefinition) {
        this.triggerDefinition = triggerDefinition;
    }

    public VOUser getUser() {
        return user;
    }

    public void setUser(VOUser user) {
        this.user = user;
    }
}
