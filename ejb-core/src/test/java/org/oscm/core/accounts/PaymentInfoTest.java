package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.CREDIT_CARD;
import static org.oscm.core.accounts.AccountsFixtures.INVOICE;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.DeletePaymentInfo;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.InputError;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

class PaymentInfoTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization customer;

    @BeforeEach
    void a_customer_may_pay_by_invoice() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Blue Water");
    }

    @Test
    void is_stored_and_changed_and_every_change_is_remembered() {
        PaymentView first = save(0, 0, " monthly ", INVOICE);
        core.settle();
        PaymentView second = save(first.key(), first.version(), "yearly", INVOICE);

        assertThat(first.paymentInfoId()).isEqualTo("monthly");
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(core.get(FindPayment.class).of(customer.organization().key()))
                .containsExactly(second);
        assertThat(core.get(ReadHistory.class).of(first.key()).all(PaymentInfoChanged.class))
                .extracting(Recorded::fact)
                .containsExactly(
                        new PaymentInfoChanged("monthly", "INVOICE"), new PaymentInfoChanged("yearly", "INVOICE"));
    }

    @Test
    void is_not_changed_by_who_has_not_seen_the_last_change() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        core.settle();
        save(first.key(), first.version(), "yearly", INVOICE);
        core.settle();

        assertRefused(() -> save(first.key(), first.version(), "never", INVOICE), AccountsError.PAYMENT_INFO_CHANGED);
    }

    @Test
    void has_an_id_of_its_own_in_the_organization() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        PaymentView other = save(0, 0, "yearly", INVOICE);

        assertRefused(() -> save(0, 0, "monthly", INVOICE), AccountsError.PAYMENT_INFO_ID_TAKEN);
        assertRefused(
                () -> save(other.key(), other.version(), "monthly", INVOICE), AccountsError.PAYMENT_INFO_ID_TAKEN);
        assertThat(save(first.key(), first.version(), "monthly", INVOICE).key()).isEqualTo(first.key());
        aCustomerOf(core, supplier, "Red Earth");
        assertThat(save(0, 0, "monthly", INVOICE).paymentInfoId()).isEqualTo("monthly");
    }

    @Test
    void needs_a_valid_id_and_a_known_payment_type() {
        assertRefused(() -> save(0, 0, "", INVOICE), InputError.REQUIRED, "id");
        assertRefused(() -> save(0, 0, "a/b", INVOICE), InputError.ID_CHARACTER, "id");
        assertRefused(() -> save(0, 0, "x".repeat(41), INVOICE), InputError.LENGTH, "id");
        assertRefused(() -> save(0, 0, "monthly", 99), AccountsError.PAYMENT_TYPE_NOT_FOUND);
    }

    @Test
    void is_of_a_type_that_a_seller_offers_and_nobody_else_registers() {
        assertRefused(() -> save(0, 0, "card", CREDIT_CARD), AccountsError.PAYMENT_TYPE_NOT_OFFERED);

        core.signInAsOperator();
        core.get(AssignPaymentTypes.class).assign(supplier.organization(), List.of("INVOICE", "CREDIT_CARD"));
        core.signIn(supplier.administrator());
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(
                        null, Map.of(customer.organization().key(), Set.of(INVOICE, CREDIT_CARD)), null, Map.of()));
        core.settle();
        core.signIn(customer.administrator());

        assertRefused(() -> save(0, 0, "card", CREDIT_CARD), AccountsError.PAYMENT_TYPE_COLLECTED_BY_PROVIDER);
        PaymentView invoice = save(0, 0, "monthly", INVOICE);
        assertRefused(
                () -> save(invoice.key(), invoice.version(), "monthly", CREDIT_CARD),
                AccountsError.PAYMENT_TYPE_COLLECTED_BY_PROVIDER);
    }

    @Test
    void is_out_of_reach_for_other_organizations() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        aCustomerOf(core, supplier, "Red Earth");

        assertRefused(() -> save(first.key(), first.version(), "mine", INVOICE), AccountsError.PAYMENT_INFO_NOT_YOURS);
        assertRefused(() -> save(4711, 1, "mine", INVOICE), AccountsError.PAYMENT_INFO_NOT_FOUND);
    }

    @Test
    void is_deleted_by_who_has_seen_the_last_change_and_the_history_keeps_it() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        core.settle();
        PaymentView second = save(first.key(), first.version(), "yearly", INVOICE);
        core.settle();

        assertRefused(() -> delete(first), AccountsError.PAYMENT_INFO_CHANGED);
        delete(second);
        core.settle();

        assertThat(core.get(FindPayment.class).of(customer.organization().key()))
                .isEmpty();
        assertThat(core.get(ReadHistory.class).of(first.key()).all(PaymentInfoChanged.class))
                .hasSize(2);
        assertThat(core.fired(PaymentDataChanged.class))
                .as("after the change and after the deletion")
                .containsOnly(new PaymentDataChanged(customer.organization().key()))
                .hasSize(2);
        assertRefused(() -> delete(second), AccountsError.PAYMENT_INFO_NOT_FOUND);
        assertThat(save(0, 0, "yearly", INVOICE).key()).isNotEqualTo(first.key());
    }

    @Test
    void is_not_deleted_by_other_organizations() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        aCustomerOf(core, supplier, "Red Earth");

        assertRefused(() -> delete(first), AccountsError.PAYMENT_INFO_NOT_YOURS);
    }

    @Test
    void is_nothing_that_changes_without_a_word_to_the_administrators() {
        PaymentView first = save(0, 0, "monthly", INVOICE);
        delete(first);

        assertThat(core.get(Mails.class).to("admin@example.com"))
                .extracting(MailView::subject)
                .contains("Your payment information monthly was saved", "Your payment information monthly was deleted");
    }

    private void delete(PaymentView payment) {
        core.get(DeletePaymentInfo.class).delete(payment.key(), payment.version());
    }

    private PaymentView save(long key, int version, String id, long type) {
        return core.get(SavePaymentInfo.class).save(new PaymentInfoData(key, version, id, type));
    }
}
