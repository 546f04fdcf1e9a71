package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.oscm.core.storage.KeyedRow;
import org.oscm.core.storage.NotAudited;

/** That a stranger asked to be registered under an address, so that nobody is flooded with mails by others. */
@Entity
@NotAudited
@Table(name = "registration_request")
public class RegistrationRequest extends KeyedRow {

    private String email;
    private Instant requestedAt;

    protected RegistrationRequest() {}

    public RegistrationRequest(String email, Instant requestedAt) {
        this.email = email.toLowerCase(Locale.ROOT);
        this.requestedAt = requestedAt;
    }
}
