package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** A seller registers an organization as his customer, with the payment types he chose for new customers. */
@Dependent
public class RegisterKnownCustomer {

    private final RegisterOrganization registerOrganization;
    private final EnsureCustomerOf ensureCustomerOf;
    private final CurrentCaller caller;

    @Inject
    public RegisterKnownCustomer(
            RegisterOrganization registerOrganization, EnsureCustomerOf ensureCustomerOf, CurrentCaller caller) {
        this.registerOrganization = registerOrganization;
        this.ensureCustomerOf = ensureCustomerOf;
        this.caller = caller;
    }

    /**
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal if the caller is no seller, a value is not valid or the user id is taken
     */
    public RegisteredOrganization register(OrganizationData data, UserData administrator, String marketplaceId) {
        RegisteredOrganization registered =
                registerOrganization.register(data, Set.of(OrganizationRole.CUSTOMER), administrator, marketplaceId);
        ensureCustomerOf.ensure(
                caller.get().organizationKey(), registered.organization().key());
        return registered;
    }
}
