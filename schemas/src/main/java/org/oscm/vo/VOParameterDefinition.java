package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ParameterModificationType;
import org.oscm.types.enumtypes.ParameterType;
import org.oscm.types.enumtypes.ParameterValueType;

public class VOParameterDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean configurable;
    private String defaultValue;
    private String description;
    private boolean mandatory;
    private Long maxValue;
    private Long minValue;
    private ParameterModificationType modificationType;
    private String parameterId;
    private List<VOParameterOption> parameterOptions = new ArrayList<>();
    private ParameterType parameterType;
    private ParameterValueType valueType;

    public boolean isConfigurable() {
        return configurable;
    }

    public void setConfigurable(boolean configurable) {
        this.configurable = configurable;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public Long getMaxValue() {
        return maxValue;
    }

    public void setMaxValue(Long maxValue) {
        this.maxValue = maxValue;
    }

    public Long getMinValue() {
        return minValue;
    }

    public void setMinValue(Long minValue) {
        this.minValue = minValue;
    }

    public ParameterModificationType getModificationType() {
        return modificationType;
    }

    public void setModificationType(ParameterModificationType modificationType) {
        this.modificationType = modificationType;
    }

    public String getParameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    public List<VOParameterOption> getParameterOptions() {
        return parameterOptions;
    }

    public void setParameterOptions(List<VOParameterOption> parameterOptions) {
        this.parameterOptions = parameterOptions == null ? new ArrayList<>() : parameterOptions;
    }

    public ParameterType getParameterType() {
        return parameterType;
    }

    public void setParameterType(ParameterType parameterType) {
        this.parameterType = parameterType;
    }

    public ParameterValueType getValueType() {
        return valueType;
    }

    public void setValueType(ParameterValueType valueType) {
        this.valueType = valueType;
    }
}
