package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.model.BillingContact;
import org.oscm.core.accounts.repository.BillingContacts;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** Somebody gets no bills of a customer any more. */
@Dependent
public class DeleteBillingContact {

    private final BillingContacts contacts;
    private final CurrentCaller caller;
    private final Event<PaymentDataChanged> changed;

    @Inject
    public DeleteBillingContact(BillingContacts contacts, CurrentCaller caller, Event<PaymentDataChanged> changed) {
        this.contacts = contacts;
        this.caller = caller;
        this.changed = changed;
    }

    /**
     * @param version the one the caller has read
     * @throws Refusal if there is none, it is not the caller's, or it was changed since it was read
     */
    public void delete(long key, int version) {
        long customer = caller.get().organizationKey();
        BillingContact contact = contacts.get(customer, key);
        contact.mustBeAsRead(version);
        contacts.remove(contact);
        changed.fire(new PaymentDataChanged(customer));
    }
}
