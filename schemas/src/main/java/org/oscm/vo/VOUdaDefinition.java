package org.oscm.vo;

import org.oscm.types.enumtypes.UdaConfigurationType;

public class VOUdaDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private UdaConfigurationType configurationType;
    private String defaultValue;
    private String targetType;
    private String udaId;

    public UdaConfigurationType getConfigurationType() {
        return configurationType;
    }

    public void setConfigurationType(UdaConfigurationType configurationType) {
        this.configurationType = configurationType;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public String getTargetType() {
        return targetType;
    }

    public void setTargetType(String targetType) {
        this.targetType = targetType;
    }

    public String getUdaId() {
        return udaId;
    }

    public void setUdaId(String udaId) {
        this.udaId = udaId;
    }
}
