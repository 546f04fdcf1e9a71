package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.model.DistinguishedName;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.kernel.Refusal;

/** Changes what an organization says about itself, and how the certificate of its programs is called. */
@Dependent
public class ChangeOrganization {

    private final Organizations organizations;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public ChangeOrganization(Organizations organizations, RecordFact recordFact, Clock clock) {
        this.organizations = organizations;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * @param readVersion that of the state which the caller has seen
     * @throws Refusal if a value is not valid, or somebody else has changed the organization since
     */
    public OrganizationView describe(long organizationKey, int readVersion, OrganizationData data) {
        Organization organization = organizations.get(organizationKey);
        if (organization.version() != readVersion) {
            throw Refusal.of(IdentityError.ORGANIZATION_CHANGED, organization.organizationId());
        }
        organization.describe(data);
        organizations.flush();
        recordFact.record(clock.instant(), organizationKey, organization.fact());
        return organization.view();
    }

    /**
     * @param supportEmail null or empty: the organization itself helps its customers
     * @throws Refusal if it is no mail address
     */
    public void helpsAt(long organizationKey, String supportEmail) {
        organizations.get(organizationKey).helpsAt(supportEmail);
    }

    /**
     * @param name null or empty: no program of the organization signs in with a certificate any more
     * @throws Refusal if it is no such name, or that of another organization
     */
    public OrganizationView certifyAs(long organizationKey, String name) {
        Organization organization = organizations.get(organizationKey);
        DistinguishedName certificate = name == null || name.isBlank() ? null : DistinguishedName.of(name);
        if (certificate != null) {
            organizations
                    .certifiedAs(certificate)
                    .filter(other -> other.key() != organizationKey)
                    .ifPresent(other -> {
                        throw Refusal.of(IdentityError.DISTINGUISHED_NAME_TAKEN, name);
                    });
        }
        organization.certifyAs(certificate);
        organizations.flush();
        return organization.view();
    }
}
