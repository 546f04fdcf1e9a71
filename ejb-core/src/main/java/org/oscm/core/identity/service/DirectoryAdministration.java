package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.usecase.SetUpDirectory;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/**
 * Which directories keep the people of organizations. The operator decides whether one does; the administrators of such
 * an organization keep its settings.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryAdministration {

    @Inject
    private SetUpDirectory setUpDirectory;

    @Inject
    private CurrentCaller caller;

    @RolesAllowed("PLATFORM_OPERATOR")
    public DirectorySettings defaults() {
        return setUpDirectory.defaults();
    }

    @RolesAllowed("PLATFORM_OPERATOR")
    public void changeDefaults(DirectorySettings settings) {
        setUpDirectory.changeDefaults(settings);
    }

    /** Empty if the platform keeps the people of the organization. */
    @RolesAllowed("PLATFORM_OPERATOR")
    public Optional<DirectorySettings> of(String organizationId) {
        return setUpDirectory.own(organizationId);
    }

    @RolesAllowed("PLATFORM_OPERATOR")
    public void change(String organizationId, DirectorySettings settings) {
        setUpDirectory.change(organizationId, settings);
    }

    @RolesAllowed("PLATFORM_OPERATOR")
    public void remove(String organizationId) {
        setUpDirectory.remove(organizationId);
    }

    /** @throws Refusal if the caller's organization has no directory */
    @RolesAllowed("ORGANIZATION_ADMIN")
    public DirectorySettings own() {
        return setUpDirectory
                .own(caller.get().organizationId())
                .orElseThrow(() -> Refusal.of(IdentityError.LDAP_NOT_SET_UP));
    }

    /** @throws Refusal if the caller's organization has no directory */
    @RolesAllowed("ORGANIZATION_ADMIN")
    public void changeOwn(DirectorySettings settings) {
        own();
        setUpDirectory.change(caller.get().organizationId(), settings);
    }
}
