package org.oscm.provisioning.data;

import java.io.Serializable;

/** A user of the platform as the application gets to know it. */
public class User implements Serializable {
    private static final long serialVersionUID = 1L;

    private String applicationUserId;
    private String email;
    private String locale;
    private String roleIdentifier;
    private String userFirstName;
    private String userId;
    private String userLastName;

    /** Id of the user in the application; null before the application gave one. */
    public String getApplicationUserId() {
        return applicationUserId;
    }

    public void setApplicationUserId(String applicationUserId) {
        this.applicationUserId = applicationUserId;
    }

    /** Mail address. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Language, for example {@code en}. */
    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** Id of the service role; null if the application knows none. */
    public String getRoleIdentifier() {
        return roleIdentifier;
    }

    public void setRoleIdentifier(String roleIdentifier) {
        this.roleIdentifier = roleIdentifier;
    }

    /** First name. */
    public String getUserFirstName() {
        return userFirstName;
    }

    public void setUserFirstName(String userFirstName) {
        this.userFirstName = userFirstName;
    }

    /** Id of the user on the platform. */
    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    /** Last name. */
    public String getUserLastName() {
        return userLastName;
    }

    public void setUserLastName(String userLastName) {
        this.userLastName = userLastName;
    }
}
