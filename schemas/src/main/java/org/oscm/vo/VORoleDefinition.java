package org.oscm.vo;

public class VORoleDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String description;
    private String name;
    private String roleId;

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRoleId() {
        return roleId;
    }

    public void setRoleId(String roleId) {
        this.roleId = roleId;
    }
}
