package org.oscm.core.payments.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.payments.PaymentsError;
import org.oscm.core.payments.model.Psp;
import org.oscm.core.payments.model.PspAccount;

/** The tables of payment service providers and the accounts with them. */
@Dependent
public class Psps {

    @PersistenceContext
    private EntityManager entities;

    public void add(Psp psp) {
        entities.persist(psp);
    }

    public void add(PspAccount account) {
        entities.persist(account);
    }

    public void remove(PspAccount account) {
        entities.remove(account);
    }

    /** Stores changes now, so that their new version is known. */
    public void flush() {
        entities.flush();
    }

    /** Ordered by id. */
    public List<Psp> all() {
        return entities.createQuery("select p from Psp p order by p.identifier", Psp.class)
                .getResultList();
    }

    public Optional<Psp> find(String identifier) {
        return entities.createQuery("select p from Psp p where p.identifier = :id", Psp.class)
                .setParameter("id", identifier)
                .getResultStream()
                .findAny();
    }

    /** @throws Refusal if there is none */
    public Psp get(String identifier) {
        return find(identifier).orElseThrow(() -> Refusal.of(PaymentsError.PSP_NOT_FOUND, identifier));
    }

    public Psp get(long key) {
        return entities.find(Psp.class, key);
    }

    public Optional<PspAccount> findAccount(long pspKey, long organizationKey) {
        return accounts(organizationKey).stream()
                .filter(account -> account.pspKey() == pspKey)
                .findAny();
    }

    /** In the order in which they were made. */
    public List<PspAccount> accounts(long organizationKey) {
        return entities.createQuery(
                        "select a from PspAccount a where a.organizationKey = :organization order by a.tkey",
                        PspAccount.class)
                .setParameter("organization", organizationKey)
                .getResultList();
    }
}
