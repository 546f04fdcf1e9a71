package org.oscm.vo;

/** One value of an enumerated parameter. */
public class VOParameterOption extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String optionDescription;
    private String optionId;
    private String paramDefId;

    /** What the option means, in the caller's language. */
    public String getOptionDescription() {
        return optionDescription;
    }

    public void setOptionDescription(String optionDescription) {
        this.optionDescription = optionDescription;
    }

    /** Id, unique in the parameter; it is the parameter's value. */
    public String getOptionId() {
        return optionId;
    }

    public void setOptionId(String optionId) {
        this.optionId = optionId;
    }

    /** Id of the parameter. */
    public String getParamDefId() {
        return paramDefId;
    }

    public void setParamDefId(String paramDefId) {
        this.paramDefId = paramDefId;
    }
}
