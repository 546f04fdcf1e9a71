package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.model.BillingContact;
import org.oscm.core.kernel.Refusal;

/** The table of billing contacts. */
@Dependent
public class BillingContacts {

    @PersistenceContext
    private EntityManager entities;

    /** Writes a new or changed one at once, so that key and version are known and a taken id is found out now. */
    public void store(BillingContact contact) {
        if (!entities.contains(contact)) {
            entities.persist(contact);
        }
        entities.flush();
    }

    /** Removes it at once, so that it is found nowhere any more. */
    public void remove(BillingContact contact) {
        entities.remove(contact);
        entities.flush();
    }

    public Optional<BillingContact> find(long key) {
        return Optional.ofNullable(entities.find(BillingContact.class, key));
    }

    /** @throws Refusal if there is none, or it is another organization's */
    public BillingContact get(long organizationKey, long key) {
        BillingContact found = find(key).orElseThrow(() -> Refusal.of(AccountsError.BILLING_CONTACT_NOT_FOUND, key));
        if (found.organizationKey() != organizationKey) {
            throw Refusal.of(AccountsError.BILLING_CONTACT_NOT_YOURS);
        }
        return found;
    }

    public Optional<BillingContact> find(long organizationKey, String id) {
        return entities.createQuery(
                        "select p from BillingContact p where p.organizationKey = :organization and p.contactId = :id",
                        BillingContact.class)
                .setParameter("organization", organizationKey)
                .setParameter("id", id)
                .getResultStream()
                .findAny();
    }

    /** Ordered by id. */
    public List<BillingContact> of(long organizationKey) {
        return entities.createQuery(
                        "select p from BillingContact p where p.organizationKey = :organization order by p.contactId",
                        BillingContact.class)
                .setParameter("organization", organizationKey)
                .getResultList();
    }
}
