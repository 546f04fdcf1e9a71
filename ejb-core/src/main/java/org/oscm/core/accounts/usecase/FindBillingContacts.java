package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.accounts.BillingContactView;
import org.oscm.core.accounts.model.BillingContact;
import org.oscm.core.accounts.repository.BillingContacts;
import org.oscm.core.kernel.Refusal;

/** Looks billing contacts up. */
@Dependent
public class FindBillingContacts {

    private final BillingContacts contacts;

    @Inject
    public FindBillingContacts(BillingContacts contacts) {
        this.contacts = contacts;
    }

    /** @throws Refusal if there is none, or it is another organization's */
    public BillingContactView billingContact(long customerKey, long key) {
        return contacts.get(customerKey, key).view();
    }

    /** Whether a customer has this one. */
    public boolean exists(long customerKey, long key) {
        return contacts.find(key)
                .filter(contact -> contact.organizationKey() == customerKey)
                .isPresent();
    }

    /** Ordered by id. */
    public List<BillingContactView> of(long customerKey) {
        return contacts.of(customerKey).stream().map(BillingContact::view).toList();
    }
}
