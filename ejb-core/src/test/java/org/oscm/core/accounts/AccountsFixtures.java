package org.oscm.core.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.RegisterForOperator;
import org.oscm.core.accounts.usecase.RegisterKnownCustomer;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;

/** Organizations to test with, made by the product's own use cases. */
public final class AccountsFixtures {

    /** Keys of the payment types every installation has. */
    public static final long CREDIT_CARD = 1;

    public static final long INVOICE = 3;

    private AccountsFixtures() {}

    /** A supplier and technology provider who was given INVOICE and uses it by default; his administrator is signed in. */
    public static RegisteredOrganization aSupplier(TestCore core) {
        core.signInAsOperator();
        RegisteredOrganization supplier =
                registered(core, "Harbor Software", OrganizationRole.SUPPLIER, OrganizationRole.TECHNOLOGY_PROVIDER);
        core.get(AssignPaymentTypes.class).assign(supplier.organization(), List.of("INVOICE"));
        core.signIn(supplier.administrator());
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(Set.of(INVOICE), Map.of(), Set.of(INVOICE), Map.of()));
        core.settle();
        return supplier;
    }

    /** A customer registered by a seller; the customer's administrator is signed in. */
    public static RegisteredOrganization aCustomerOf(TestCore core, RegisteredOrganization seller, String name) {
        core.signIn(seller.administrator());
        RegisteredOrganization customer =
                core.get(RegisterKnownCustomer.class).register(organization(name), administrator(name), null);
        core.signIn(customer.administrator());
        core.settle();
        return customer;
    }

    /** An organization registered by the operator, who is signed in. */
    public static RegisteredOrganization registered(TestCore core, String name, OrganizationRole... roles) {
        core.signInAsOperator();
        return core.get(RegisterForOperator.class)
                .register(organization(name), Set.of(roles), (BigDecimal) null, administrator(name), null);
    }

    public static OrganizationData organization(String name) {
        return new OrganizationData(
                name,
                "Am Hafen 1, Hamburg",
                "office@example.com",
                "+49 40 1",
                "https://www.example.com",
                null,
                "en",
                "DE");
    }

    /** The first administrator of an organization of this name. */
    public static UserData administrator(String organizationName) {
        return new UserData(
                "admin of " + organizationName,
                "admin@example.com",
                "en",
                null,
                "Ada",
                "Admin",
                null,
                null,
                null,
                Set.of());
    }
}
