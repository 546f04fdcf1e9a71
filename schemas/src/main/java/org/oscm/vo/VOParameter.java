package org.oscm.vo;

/** A parameter of a service with its value. */
public class VOParameter extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean configurable;
    private VOParameterDefinition parameterDefinition;
    private String value;

    /** Whether customers can set the value. */
    public boolean isConfigurable() {
        return configurable;
    }

    public void setConfigurable(boolean configurable) {
        this.configurable = configurable;
    }

    /** What the parameter means and allows. */
    public VOParameterDefinition getParameterDefinition() {
        return parameterDefinition;
    }

    public void setParameterDefinition(VOParameterDefinition parameterDefinition) {
        this.parameterDefinition = parameterDefinition;
    }

    /** The value as text; null if none is set. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
