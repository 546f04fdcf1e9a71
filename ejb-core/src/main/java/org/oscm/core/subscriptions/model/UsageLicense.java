package org.oscm.core.subscriptions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.VersionedRow;

/** The right of one user to use one subscription, in one role of the application. */
@Entity
@Table(name = "usage_license")
public class UsageLicense extends VersionedRow {

    private long subscriptionKey;
    private long userKey;
    private String roleId;
    private String applicationUserId;
    private Instant assignedAt;

    protected UsageLicense() {}

    /**
     * @param roleId null for applications without roles
     * @param applicationUserId the user's id inside the application, null if it is the same or unknown
     */
    public UsageLicense(
            long subscriptionKey, long userKey, String roleId, String applicationUserId, Instant assignedAt) {
        this.subscriptionKey = subscriptionKey;
        this.userKey = userKey;
        this.roleId = roleId;
        this.applicationUserId = applicationUserId;
        this.assignedAt = assignedAt;
    }

    public void playRole(String newRoleId) {
        roleId = newRoleId;
    }

    public long subscriptionKey() {
        return subscriptionKey;
    }

    public long userKey() {
        return userKey;
    }

    /** Null for applications without roles. */
    public String roleId() {
        return roleId;
    }

    /** Null if it is the same as on the platform, or unknown. */
    public String applicationUserId() {
        return applicationUserId;
    }
}
