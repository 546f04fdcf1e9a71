package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.CREDIT_CARD;
import static org.oscm.core.accounts.AccountsFixtures.INVOICE;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.EnableServiceDefaults;
import org.oscm.core.accounts.usecase.EnsureCustomerOf;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.FindPaymentTypes;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;

class PaymentTypesOfASellerTest {

    private static final long SERVICE = 77;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private long supplierKey;
    private RegisteredOrganization customer;
    private long customerKey;

    @BeforeEach
    void a_supplier_sells_to_a_customer() {
        supplier = aSupplier(core);
        supplierKey = supplier.organization().key();
        customer = aCustomerOf(core, supplier, "Blue Water");
        customerKey = customer.organization().key();
        core.get(EnableServiceDefaults.class).enable(SERVICE, supplierKey);
        core.settle();
    }

    @Test
    void reach_new_customers_and_services_by_default() {
        assertThat(ids(types().ofSeller(supplierKey))).containsExactly("INVOICE");
        assertThat(ids(types().defaults(supplierKey))).containsExactly("INVOICE");
        assertThat(ids(types().ofCustomer(customerKey))).containsExactly("INVOICE");
        assertThat(ids(types().ofService(supplierKey, SERVICE))).containsExactly("INVOICE");
        assertThat(ids(types().usable(customerKey, SERVICE))).containsExactly("INVOICE");
    }

    @Test
    void are_what_somebody_who_is_not_a_customer_yet_would_get() {
        RegisteredOrganization stranger = registered(core, "Stranger");
        long strangerKey = stranger.organization().key();

        assertThat(ids(types().usable(strangerKey, SERVICE))).containsExactly("INVOICE");
        assertThat(types().ofCustomer(strangerKey)).isEmpty();

        core.get(EnsureCustomerOf.class).ensure(supplierKey, strangerKey);
        assertThat(ids(types().ofCustomer(strangerKey))).containsExactly("INVOICE");
    }

    @Test
    void can_be_withdrawn_from_one_customer_or_service() {
        PaymentView payment = aPayment();
        assertThat(usable(payment)).isTrue();

        configure(new PaymentConfiguration(null, Map.of(customerKey, Set.of()), null, Map.of()));
        assertThat(usable(payment)).isFalse();
        assertRefused(
                () -> core.get(FindPayment.class).usable(customerKey, payment.key(), supplierKey, SERVICE),
                AccountsError.PAYMENT_TYPE_NOT_ENABLED);

        configure(
                new PaymentConfiguration(null, Map.of(customerKey, Set.of(INVOICE)), null, Map.of(SERVICE, Set.of())));
        assertThat(usable(payment)).isFalse();

        configure(new PaymentConfiguration(null, Map.of(), null, Map.of(SERVICE, Set.of(INVOICE))));
        assertThat(usable(payment)).isTrue();
        assertThat(ids(types().defaults(supplierKey)))
                .as("null leaves defaults as they are")
                .containsExactly("INVOICE");
    }

    @Test
    void are_gone_for_all_when_the_operator_takes_them_away_and_come_back() {
        PaymentView payment = aPayment();
        core.signInAsOperator();

        core.get(AssignPaymentTypes.class).assign(supplier.organization(), List.of());
        core.settle();
        assertThat(usable(payment)).isFalse();
        assertThat(core.fired(PaymentEnablementChanged.class)).contains(new PaymentEnablementChanged(supplierKey));

        core.get(AssignPaymentTypes.class).assign(supplier.organization(), List.of("INVOICE", "CREDIT_CARD"));
        core.settle();
        assertThat(usable(payment)).isTrue();
    }

    @Test
    void can_only_be_handed_on_if_the_operator_gave_them() {
        assertRefused(
                () -> configure(new PaymentConfiguration(Set.of(CREDIT_CARD), Map.of(), null, Map.of())),
                AccountsError.PAYMENT_TYPE_NOT_GIVEN);
        core.signInAsOperator();
        assertRefused(
                () -> core.get(AssignPaymentTypes.class).assign(supplier.organization(), List.of("INVOICE", "BARTER")),
                InputError.ONE_OF,
                "[1]");
        assertRefused(
                () -> core.get(AssignPaymentTypes.class).assign(customer.organization(), List.of("INVOICE")),
                AccountsError.NO_PAYMENT_RECEIVER);
    }

    @Test
    void concern_his_own_customers_and_services_only() {
        RegisteredOrganization other = registered(core, "Other", OrganizationRole.SUPPLIER);
        core.signInAsOperator();
        core.get(AssignPaymentTypes.class).assign(other.organization(), List.of("INVOICE"));
        core.settle();

        assertRefused(
                () -> configure(other, new PaymentConfiguration(null, Map.of(customerKey, Set.of()), null, Map.of())),
                AccountsError.NOT_YOUR_CUSTOMER);
        assertRefused(
                () -> configure(other, new PaymentConfiguration(null, Map.of(), null, Map.of(SERVICE, Set.of()))),
                AccountsError.NOT_YOUR_SERVICE);
        assertRefused(
                () -> configure(other, new PaymentConfiguration(null, Map.of(), null, Map.of(4711L, Set.of()))),
                AccountsError.PAYABLE_SERVICE_NOT_FOUND);
    }

    private PaymentView aPayment() {
        core.signIn(customer.administrator());
        return core.get(SavePaymentInfo.class).save(new PaymentInfoData(0, 0, "my invoice", INVOICE));
    }

    private boolean usable(PaymentView payment) {
        return core.get(FindPayment.class).isUsable(customerKey, payment.key(), supplierKey, SERVICE);
    }

    private void configure(PaymentConfiguration configuration) {
        configure(supplier, configuration);
    }

    private void configure(RegisteredOrganization seller, PaymentConfiguration configuration) {
        core.signIn(seller.administrator());
        core.get(SavePaymentConfiguration.class).save(configuration);
        core.settle();
    }

    private FindPaymentTypes types() {
        return core.get(FindPaymentTypes.class);
    }

    private static List<String> ids(Collection<PaymentTypeView> types) {
        return types.stream().map(PaymentTypeView::paymentTypeId).toList();
    }
}
