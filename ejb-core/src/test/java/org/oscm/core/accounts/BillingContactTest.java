package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.DeleteBillingContact;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.InputError;
import org.oscm.core.testing.TestCore;

class BillingContactTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization customer;

    @BeforeEach
    void a_customer_works() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Blue Water");
    }

    @Test
    void is_stored_and_changed_and_every_change_is_remembered() {
        BillingContactView first = save(0, 0, "accounting", "Blue Water Ltd", "bills@example.com", "Pier 1", false);
        core.settle();
        BillingContactView second =
                save(first.key(), first.version(), "accounting", "Blue Water Ltd", "b@example.com", "Pier 2", false);

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(core.get(FindBillingContacts.class)
                        .of(customer.organization().key()))
                .containsExactly(second);
        assertThat(core.get(ReadHistory.class).of(first.key()).all(BillingContactChanged.class))
                .extracting(Recorded::fact)
                .containsExactly(
                        new BillingContactChanged("accounting", "Blue Water Ltd", "Pier 1", "bills@example.com", false),
                        new BillingContactChanged("accounting", "Blue Water Ltd", "Pier 2", "b@example.com", false));
    }

    @Test
    void needs_an_address_unless_that_of_the_organization_is_used() {
        assertThat(save(0, 0, "office", null, "b@example.com", null, true).orgAddressUsed())
                .isTrue();
        assertRefused(() -> save(0, 0, "c", "Co", "b@example.com", null, false), InputError.REQUIRED, "address");
        assertRefused(
                () -> save(0, 0, "c", null, "b@example.com", "Pier 1", false), InputError.REQUIRED, "companyName");
        assertRefused(() -> save(0, 0, "c", "Co", null, "Pier 1", false), InputError.REQUIRED, "email");
        assertRefused(() -> save(0, 0, "c", "Co", "nowhere", "Pier 1", false), InputError.EMAIL, "email");
        assertRefused(() -> save(0, 0, "c:d", "Co", "b@example.com", "Pier 1", false), InputError.ID_CHARACTER, "id");
        assertRefused(
                () -> save(0, 0, "c", "x".repeat(101), "b@example.com", "Pier 1", false),
                InputError.LENGTH,
                "companyName");
    }

    @Test
    void is_not_changed_by_who_has_not_seen_the_last_change() {
        BillingContactView first = save(0, 0, "accounting", null, "b@example.com", null, true);
        core.settle();
        save(first.key(), first.version(), "bookkeeping", null, "b@example.com", null, true);
        core.settle();

        assertRefused(
                () -> save(first.key(), first.version(), "nobody", null, "b@example.com", null, true),
                AccountsError.BILLING_CONTACT_CHANGED);
        assertRefused(
                () -> save(4711, 1, "nobody", null, "b@example.com", null, true),
                AccountsError.BILLING_CONTACT_CHANGED);
    }

    @Test
    void belongs_to_one_organization_where_its_id_is_unique() {
        BillingContactView first = save(0, 0, "accounting", null, "b@example.com", null, true);
        assertRefused(
                () -> save(0, 0, "accounting", null, "c@example.com", null, true),
                AccountsError.BILLING_CONTACT_ID_TAKEN);

        RegisteredOrganization other = aCustomerOf(core, supplier, "Red Earth");
        assertThat(save(0, 0, "accounting", null, "c@example.com", null, true).key())
                .isNotEqualTo(first.key());
        assertRefused(
                () -> save(first.key(), first.version(), "mine", null, "c@example.com", null, true),
                AccountsError.BILLING_CONTACT_NOT_YOURS);
        assertRefused(
                () -> core.get(FindBillingContacts.class)
                        .billingContact(other.organization().key(), first.key()),
                AccountsError.BILLING_CONTACT_NOT_YOURS);
    }

    @Test
    void is_deleted_by_its_organization_when_it_is_as_it_was_read() {
        BillingContactView first = save(0, 0, "accounting", null, "b@example.com", null, true);
        core.settle();
        BillingContactView second = save(first.key(), first.version(), "accounts", null, "b@example.com", null, true);
        core.settle();

        assertRefused(() -> delete(first), AccountsError.BILLING_CONTACT_CHANGED);
        aCustomerOf(core, supplier, "Red Earth");
        assertRefused(() -> delete(second), AccountsError.BILLING_CONTACT_NOT_YOURS);
        core.signIn(customer.administrator());
        delete(second);
        core.settle();

        assertThat(core.get(FindBillingContacts.class)
                        .of(customer.organization().key()))
                .isEmpty();
        assertThat(core.fired(PaymentDataChanged.class))
                .containsExactly(new PaymentDataChanged(customer.organization().key()));
        assertRefused(() -> delete(second), AccountsError.BILLING_CONTACT_NOT_FOUND);
    }

    private void delete(BillingContactView contact) {
        core.get(DeleteBillingContact.class).delete(contact.key(), contact.version());
    }

    private BillingContactView save(
            long key, int version, String id, String company, String email, String address, boolean orgAddressUsed) {
        return core.get(SaveBillingContact.class)
                .save(new BillingContactData(key, version, id, company, email, address, orgAddressUsed));
    }
}
