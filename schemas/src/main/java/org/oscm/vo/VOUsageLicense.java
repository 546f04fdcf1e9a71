package org.oscm.vo;

/** The assignment of a user to a subscription. */
public class VOUsageLicense extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String applicationUserId;
    private VORoleDefinition roleDefinition;
    private VOUser user;

    /** Id of the user in the application; null if the application gave none. */
    public String getApplicationUserId() {
        return applicationUserId;
    }

    public void setApplicationUserId(String applicationUserId) {
        this.applicationUserId = applicationUserId;
    }

    /** Service role of the user; null if the application knows none. */
    public VORoleDefinition getRoleDefinition() {
        return roleDefinition;
    }

    public void setRoleDefinition(VORoleDefinition roleDefinition) {
        this.roleDefinition = roleDefinition;
    }

    /** The user. */
    public VOUser getUser() {
        return user;
    }

    public void setUser(VOUser user) {
        this.user = user;
    }
}
