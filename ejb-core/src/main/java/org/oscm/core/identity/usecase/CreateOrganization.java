package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** Makes an organization with an id of eight random hexadecimal digits. */
@Dependent
public class CreateOrganization {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Organizations organizations;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public CreateOrganization(Organizations organizations, RecordFact recordFact, Clock clock) {
        this.organizations = organizations;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /** @throws Refusal if a customer cannot be described like this */
    public void check(OrganizationData data) {
        new Organization("new", Set.of(), clock.instant()).describe(data);
    }

    public OrganizationView create(OrganizationData data, Set<OrganizationRole> roles) {
        Instant now = clock.instant();
        Organization organization = new Organization(freeId(), roles, now);
        organization.describe(data);
        organizations.add(organization);
        recordFact.record(now, organization.key(), organization.fact());
        return organization.view();
    }

    /** @throws Refusal if roles exclude each other, or a value is not valid for an organization with such roles */
    public static void check(OrganizationData data, Set<OrganizationRole> roles) {
        new Organization("checked", roles, Instant.EPOCH).describe(data);
    }

    private String freeId() {
        String id;
        do {
            id = HexFormat.of().toHexDigits(RANDOM.nextInt());
        } while (organizations.find(id).isPresent());
        return id;
    }
}
