package org.oscm.vo;

import java.util.LinkedHashSet;
import java.util.Set;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;

/** A user as others need to know it. */
public class VOUser extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String organizationId;
    private Set<OrganizationRoleType> organizationRoles = new LinkedHashSet<>();
    private UserAccountStatus status;
    private String userId;
    private Set<UserRoleType> userRoles = new LinkedHashSet<>();

    /** Id of the user's organization. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** Roles of the user's organization. */
    public Set<OrganizationRoleType> getOrganizationRoles() {
        return organizationRoles;
    }

    public void setOrganizationRoles(Set<OrganizationRoleType> organizationRoles) {
        this.organizationRoles = organizationRoles == null ? new LinkedHashSet<>() : organizationRoles;
    }

    /** Whether the user can log in. */
    public UserAccountStatus getStatus() {
        return status;
    }

    public void setStatus(UserAccountStatus status) {
        this.status = status;
    }

    /** Id with which the user logs in. */
    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    /** Roles of the user. */
    public Set<UserRoleType> getUserRoles() {
        return userRoles;
    }

    public void setUserRoles(Set<UserRoleType> userRoles) {
        this.userRoles = userRoles == null ? new LinkedHashSet<>() : userRoles;
    }
}
