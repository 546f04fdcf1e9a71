package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.BillingContactView;
import org.oscm.core.accounts.model.BillingContact;
import org.oscm.core.accounts.repository.BillingContacts;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** A customer says who gets his bills: somebody new, or a change of what he said before. */
@Dependent
public class SaveBillingContact {

    private final BillingContacts contacts;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public SaveBillingContact(BillingContacts contacts, RecordFact recordFact, CurrentCaller caller, Clock clock) {
        this.contacts = contacts;
        this.recordFact = recordFact;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal if a value is not valid, the id is taken, or the contact is not the caller's or was changed or
     *     deleted since it was read
     */
    public BillingContactView save(BillingContactData data) {
        long customer = caller.get().organizationKey();
        refuseTakenId(customer, data);
        BillingContact contact = data.key() == 0 ? new BillingContact(customer, data) : change(customer, data);
        contacts.store(contact);
        recordFact.record(clock.instant(), contact.key(), contact.fact());
        return contact.view();
    }

    private BillingContact change(long customer, BillingContactData data) {
        if (contacts.find(data.key()).isEmpty()) {
            throw Refusal.of(AccountsError.BILLING_CONTACT_CHANGED, data.contactId());
        }
        BillingContact contact = contacts.get(customer, data.key());
        contact.change(data);
        return contact;
    }

    private void refuseTakenId(long customer, BillingContactData data) {
        String id = Check.id("id", data.contactId());
        contacts.find(customer, id).filter(other -> other.key() != data.key()).ifPresent(other -> {
            throw Refusal.of(AccountsError.BILLING_CONTACT_ID_TAKEN, id);
        });
    }
}
