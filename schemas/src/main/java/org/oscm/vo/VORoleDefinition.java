package org.oscm.vo;

/** A role that the application knows. */
public class VORoleDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String description;
    private String name;
    private String roleId;

    /** What the role allows, in the caller's language. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Name in the caller's language. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Id as the application knows it. */
    public String getRoleId() {
        return roleId;
    }

    public void setRoleId(String roleId) {
        this.roleId = roleId;
    }
}
