package org.oscm.vo;

import org.oscm.types.enumtypes.UdaConfigurationType;

/** A custom attribute. */
public class VOUdaDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private UdaConfigurationType configurationType;
    private String defaultValue;
    private String targetType;
    private String udaId;

    /** Who sees it and fills it in. */
    public UdaConfigurationType getConfigurationType() {
        return configurationType;
    }

    public void setConfigurationType(UdaConfigurationType configurationType) {
        this.configurationType = configurationType;
    }

    /** Value if none is given. */
    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    /** Kind of objects it is for, {@code CUSTOMER} or {@code CUSTOMER_SUBSCRIPTION}. */
    public String getTargetType() {
        return targetType;
    }

    public void setTargetType(String targetType) {
        this.targetType = targetType;
    }

    /** Id, unique for the supplier and the kind of objects. */
    public String getUdaId() {
        return udaId;
    }

    public void setUdaId(String udaId) {
        this.udaId = udaId;
    }
}
