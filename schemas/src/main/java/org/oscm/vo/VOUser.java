package org.oscm.vo;

import java.util.LinkedHashSet;
import java.util.Set;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;

public class VOUser extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String organizationId;
    private Set<OrganizationRoleType> organizationRoles = new LinkedHashSet<>();
    private UserAccountStatus status;
    private String userId;
    private Set<UserRoleType> userRoles = new LinkedHashSet<>();

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public Set<OrganizationRoleType> getOrganizationRoles() {
        return organizationRoles;
    }

    public void setOrganizationRoles(Set<OrganizationRoleType> organizationRoles) {
        this.organizationRoles = organizationRoles == null ? new LinkedHashSet<>() : organizationRoles;
    }

    public UserAccountStatus getStatus() {
        return status;
    }

    public void setStatus(UserAccountStatus status) {
        this.status = status;
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    public Set<UserRoleType> getUserRoles() {
        return userRoles;
    }

    public void setUserRoles(Set<UserRoleType> userRoles) {
        this.userRoles = userRoles == null ? new LinkedHashSet<>() : userRoles;
    }
}
