package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.OfferedServices;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.Registration;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.Destination;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUnconfirmedUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.PortalEntrance;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;

/**
 * Somebody registers his organization himself, as a customer. He can work once he has followed the link in his mail;
 * otherwise {@link RemoveUnconfirmedOrganizations} removes what he registered.
 */
@Dependent
public class RegisterSelf {

    private static final String INTERNAL = "INTERNAL";

    private final RegisterOrganization registerOrganization;
    private final CreateOrganization createOrganization;
    private final CreateUnconfirmedUser createUnconfirmedUser;
    private final EnsureCustomerOf ensureCustomerOf;
    private final OfferedServices offeredServices;
    private final PortalEntrance entrance;
    private final FindParties parties;
    private final Settings settings;

    @Inject
    public RegisterSelf(
            RegisterOrganization registerOrganization,
            CreateOrganization createOrganization,
            CreateUnconfirmedUser createUnconfirmedUser,
            EnsureCustomerOf ensureCustomerOf,
            OfferedServices offeredServices,
            PortalEntrance entrance,
            FindParties parties,
            Settings settings) {
        this.registerOrganization = registerOrganization;
        this.createOrganization = createOrganization;
        this.createUnconfirmedUser = createUnconfirmedUser;
        this.ensureCustomerOf = ensureCustomerOf;
        this.offeredServices = offeredServices;
        this.entrance = entrance;
        this.parties = parties;
        this.settings = settings;
    }

    /** Whether the operator lets strangers register. Where an identity provider keeps the passwords, nobody can. */
    public boolean isOpen() {
        return settings.flag(SettingKey.CUSTOMER_SELF_REGISTRATION_ENABLED)
                && settings.text(SettingKey.AUTH_MODE).equals(INTERNAL);
    }

    /**
     * Everything but whether the user id is taken, which strangers are not told.
     *
     * @throws Refusal if registering is not possible in this way, something named does not exist, or a value is not valid
     */
    public void check(Registration registration) {
        if (!isOpen()) {
            throw Refusal.of(AccountsError.SELF_REGISTRATION_OFF);
        }
        entrance.of(destination(registration).marketplaceId());
        seller(registration);
        createOrganization.check(registration.organization());
        createUnconfirmedUser.check(registration.administrator(), registration.password());
    }

    /** @throws Refusal as {@link #check}, and if the user id is taken */
    public RegisteredOrganization register(Registration registration) {
        check(registration);
        RegisteredOrganization registered = registerOrganization.registerSelf(
                registration.organization(),
                registration.administrator(),
                registration.password(),
                destination(registration));
        seller(registration)
                .ifPresent(seller -> ensureCustomerOf.ensure(
                        seller.key(), registered.organization().key()));
        return registered;
    }

    private Destination destination(Registration registration) {
        String wanted = named(registration.marketplaceId());
        Long serviceKey = registration.serviceKey();
        if (serviceKey == null) {
            return new Destination(wanted, null);
        }
        String found = offeredServices
                .marketplaceOf(serviceKey)
                .filter(id -> wanted == null || id.equals(wanted))
                .orElseThrow(() -> Refusal.of(AccountsError.PAYABLE_SERVICE_NOT_FOUND, serviceKey));
        return new Destination(found, serviceKey);
    }

    private Optional<OrganizationView> seller(Registration registration) {
        String sellerId = named(registration.sellerId());
        if (sellerId == null) {
            return Optional.empty();
        }
        OrganizationView seller = parties.organization(Check.id("sellerId", sellerId));
        if (ReferenceType.toCustomer(seller.roles()).isEmpty()) {
            throw Refusal.of(AccountsError.REGISTRATION_WITHOUT_SELLER, sellerId);
        }
        return Optional.of(seller);
    }

    private static String named(String id) {
        return id == null || id.isBlank() ? null : id.strip();
    }
}
