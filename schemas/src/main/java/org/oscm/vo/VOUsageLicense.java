package org.oscm.vo;

public class VOUsageLicense extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String applicationUserId;
    private VORoleDefinition roleDefinition;
    private VOUser user;

    public String getApplicationUserId() {
        return applicationUserId;
    }

    public void setApplicationUserId(String applicationUserId) {
        this.applicationUserId = applicationUserId;
    }

    public VORoleDefinition getRoleDefinition() {
        return roleDefinition;
    }

    public void setRoleDefinition(VORoleDefinition roleDefinition) {
        this.roleDefinition = roleDefinition;
    }

    public VOUser getUser() {
        return user;
    }

    public void setUser(VOUser user) {
        this.user = user;
    }
}
