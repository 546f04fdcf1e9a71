package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.administrator;
import static org.oscm.core.accounts.AccountsFixtures.organization;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.FindOperatorShare;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.RegisterForOperator;
import org.oscm.core.accounts.usecase.RegisterKnownCustomer;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.KnownMarketplaces;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

class RegisteredOrganizationTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @BeforeEach
    void the_operator_works() {
        core.signInAsOperator();
    }

    @Test
    void has_an_id_of_eight_hexadecimal_digits_and_is_a_customer_too() {
        RegisteredOrganization made = registered(core, "Reseller", OrganizationRole.RESELLER);

        assertThat(made.organization().organizationId()).matches("[0-9a-f]{8}");
        assertThat(made.organization().roles())
                .containsExactlyInAnyOrder(OrganizationRole.RESELLER, OrganizationRole.CUSTOMER);
    }

    @Test
    void has_an_administrator_with_the_roles_of_the_organization() {
        RegisteredOrganization made =
                registered(core, "Supplier", OrganizationRole.SUPPLIER, OrganizationRole.TECHNOLOGY_PROVIDER);
        core.settle();

        UserView administrator =
                core.get(FindParties.class).user(made.administrator().key());
        assertThat(administrator.roles())
                .containsExactlyInAnyOrder(
                        UserRole.ORGANIZATION_ADMIN, UserRole.SERVICE_MANAGER, UserRole.TECHNOLOGY_MANAGER);
        assertThat(administrator.organizationKey())
                .isEqualTo(made.organization().key());
    }

    @Test
    void mails_key_and_password_to_the_administrator_each_on_a_line_of_its_own() {
        RegisteredOrganization made = registered(core, "Supplier", OrganizationRole.SUPPLIER);

        MailView mail = core.get(Mails.class).to("admin@example.com").get(0);
        assertThat(mail.text().lines())
                .contains("User key: " + made.administrator().key())
                .anyMatch(line -> line.matches("Password: \\S{16}"));
    }

    @Test
    void is_its_own_customer_if_it_sells() {
        RegisteredOrganization supplier = registered(core, "Supplier", OrganizationRole.SUPPLIER);
        RegisteredOrganization provider = registered(core, "Provider", OrganizationRole.TECHNOLOGY_PROVIDER);

        FindCustomers customers = core.get(FindCustomers.class);
        assertThat(customers.areRelated(
                        supplier.organization().key(), supplier.organization().key()))
                .isTrue();
        assertThat(customers.areRelated(
                        provider.organization().key(), provider.organization().key()))
                .isFalse();
    }

    @Test
    void can_pay_by_invoice_from_the_start() {
        RegisteredOrganization made = registered(core, "Provider", OrganizationRole.TECHNOLOGY_PROVIDER);

        assertThat(core.get(FindPayment.class).of(made.organization().key()))
                .extracting(PaymentView::paymentInfoId, PaymentView::paymentTypeId)
                .containsExactly(tuple("Invoice", "INVOICE"));
    }

    @Test
    void shares_its_revenue_with_the_operator_as_agreed() {
        RegisteredOrganization made = core.get(RegisterForOperator.class)
                .register(
                        organization("Supplier"),
                        Set.of(OrganizationRole.SUPPLIER),
                        new BigDecimal("12.50"),
                        administrator("Supplier"),
                        null);
        core.settle();

        long supplier = made.organization().key();
        assertThat(core.get(FindOperatorShare.class).of(supplier)).isEqualTo(new BigDecimal("12.50"));
        assertThat(core.get(ReadHistory.class).of(supplier).all(OperatorShareChanged.class))
                .extracting(Recorded::fact)
                .containsExactly(new OperatorShareChanged(new BigDecimal("12.50")));
    }

    @Test
    void is_refused_with_values_that_do_not_fit() {
        assertRefused(
                () -> register(organization("Supplier"), new BigDecimal("100.01"), OrganizationRole.SUPPLIER),
                InputError.RANGE,
                "operatorShare");
        assertRefused(
                () -> register(organization("Provider"), BigDecimal.ONE, OrganizationRole.TECHNOLOGY_PROVIDER),
                AccountsError.OPERATOR_SHARE_WITHOUT_SUPPLIER,
                "operatorShare");
        assertRefused(
                () -> register(organization("Operator"), null, OrganizationRole.PLATFORM_OPERATOR),
                AccountsError.ORGANIZATION_ROLE_NOT_GRANTABLE);
        assertRefused(
                () -> register(organization("Both"), null, OrganizationRole.SUPPLIER, OrganizationRole.BROKER),
                IdentityError.ORGANIZATION_ROLES_INCOMPATIBLE);
        OrganizationData withoutPhone =
                new OrganizationData("Seller", "Street", "a@b.de", null, "https://b.de", null, "en", null);
        assertRefused(() -> register(withoutPhone, null, OrganizationRole.RESELLER), InputError.REQUIRED, "phone");
    }

    @Test
    void is_refused_if_its_administrator_has_a_taken_user_id() {
        registered(core, "Twin", OrganizationRole.SUPPLIER);

        assertRefused(() -> registered(core, "Twin", OrganizationRole.SUPPLIER), IdentityError.USER_ID_TAKEN);
    }

    @Test
    void of_a_seller_is_his_customer_and_nothing_more() {
        RegisteredOrganization supplier = aSupplier(core);
        RegisteredOrganization customer = aCustomerOf(core, supplier, "Blue Water");

        assertThat(customer.organization().roles()).containsExactly(OrganizationRole.CUSTOMER);
        assertThat(customer.administrator().roles()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        assertThat(core.get(FindCustomers.class)
                        .areRelated(
                                supplier.organization().key(),
                                customer.organization().key()))
                .isTrue();
    }

    @Test
    void of_an_organization_that_does_not_sell_is_refused() {
        RegisteredOrganization provider = registered(core, "Provider", OrganizationRole.TECHNOLOGY_PROVIDER);
        core.signIn(provider.administrator());

        assertRefused(
                () -> core.get(RegisterKnownCustomer.class)
                        .register(organization("Customer"), administrator("Customer"), null),
                AccountsError.NOT_A_SELLER);
    }

    @Test
    void finds_the_way_to_its_marketplace_in_the_mail() {
        core.bind(KnownMarketplaces.class, "harbor & sea"::equals);

        core.get(RegisterForOperator.class)
                .register(
                        organization("Supplier"),
                        Set.of(OrganizationRole.SUPPLIER),
                        null,
                        administrator("Supplier"),
                        "harbor & sea");

        assertThat(core.get(Mails.class).to("admin@example.com").get(0).text())
                .contains("/marketplace/index.xhtml?mId=harbor+%26+sea");
    }

    @Test
    void at_an_unknown_marketplace_is_refused() {
        assertRefused(
                () -> core.get(RegisterForOperator.class)
                        .register(
                                organization("Supplier"),
                                Set.of(OrganizationRole.SUPPLIER),
                                null,
                                administrator("Supplier"),
                                "nowhere"),
                IdentityError.MARKETPLACE_UNKNOWN);
    }

    private void register(OrganizationData data, BigDecimal operatorShare, OrganizationRole... roles) {
        core.get(RegisterForOperator.class)
                .register(data, Set.of(roles), operatorShare, administrator(data.name()), null);
    }
}
