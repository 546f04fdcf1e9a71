package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ParameterModificationType;
import org.oscm.types.enumtypes.ParameterType;
import org.oscm.types.enumtypes.ParameterValueType;

/** A parameter as the technical service defines it. */
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

    /** Whether customers can set the value unless the seller forbids it. */
    public boolean isConfigurable() {
        return configurable;
    }

    public void setConfigurable(boolean configurable) {
        this.configurable = configurable;
    }

    /** Value if none is given; null for none. */
    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    /** What the parameter means, in the caller's language. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Whether a value has to be given. */
    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Largest number allowed; null for no limit. */
    public Long getMaxValue() {
        return maxValue;
    }

    public void setMaxValue(Long maxValue) {
        this.maxValue = maxValue;
    }

    /** Smallest number allowed; null for no limit. */
    public Long getMinValue() {
        return minValue;
    }

    public void setMinValue(Long minValue) {
        this.minValue = minValue;
    }

    /** Whether the value can change later. */
    public ParameterModificationType getModificationType() {
        return modificationType;
    }

    public void setModificationType(ParameterModificationType modificationType) {
        this.modificationType = modificationType;
    }

    /** Id, unique in the technical service. */
    public String getParameterId() {
        return parameterId;
    }

    public void setParameterId(String parameterId) {
        this.parameterId = parameterId;
    }

    /** The values of an enumerated parameter. */
    public List<VOParameterOption> getParameterOptions() {
        return parameterOptions;
    }

    public void setParameterOptions(List<VOParameterOption> parameterOptions) {
        this.parameterOptions = parameterOptions == null ? new ArrayList<>() : parameterOptions;
    }

    /** Who gives the parameter its meaning. */
    public ParameterType getParameterType() {
        return parameterType;
    }

    public void setParameterType(ParameterType parameterType) {
        this.parameterType = parameterType;
    }

    /** Type of the value. */
    public ParameterValueType getValueType() {
        return valueType;
    }

    public void setValueType(ParameterValueType valueType) {
        this.valueType = valueType;
    }
}
