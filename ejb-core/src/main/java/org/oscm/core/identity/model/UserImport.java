package org.oscm.core.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.VersionedRow;

/**
 * A file of users on its way into the platform. It knows how far it has come, so that another server can go on where a
 * dead one stopped, and is gone when its requester has the result.
 */
@Entity
@Table(name = "user_import")
public class UserImport extends VersionedRow {

    private long organizationKey;
    private long requesterKey;
    private String marketplaceId;
    private String document;
    private int done;
    private String failures;
    private Instant leaseUntil;

    protected UserImport() {}

    /** @param marketplaceId the marketplace that mails refer to; null for none */
    public UserImport(long organizationKey, long requesterKey, String marketplaceId, ImportedUsers users) {
        this.organizationKey = organizationKey;
        this.requesterKey = requesterKey;
        this.marketplaceId = marketplaceId;
        this.document = Json.write(users);
        this.failures = "";
        this.leaseUntil = Instant.EPOCH;
    }

    /** Those not made yet, in the order of the file. */
    public List<ImportedUsers.Line> remaining() {
        List<ImportedUsers.Line> lines = lines();
        return lines.subList(done, lines.size());
    }

    /** The next one is made, or never will be; the lease goes on. */
    public void oneMoreDone(Instant newLeaseUntil) {
        done++;
        leaseUntil = newLeaseUntil;
    }

    /** @param reason for a person */
    public void failed(String reason) {
        failures = failures.isEmpty() ? reason : failures + "\n" + reason;
    }

    public long organizationKey() {
        return organizationKey;
    }

    public long requesterKey() {
        return requesterKey;
    }

    public String marketplaceId() {
        return marketplaceId;
    }

    public int total() {
        return lines().size();
    }

    /** A line for each user who could not be made. */
    public List<String> failures() {
        return failures.isEmpty() ? List.of() : failures.lines().toList();
    }

    private List<ImportedUsers.Line> lines() {
        return Json.read(document, ImportedUsers.class).lines();
    }
}
