package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.kernel.Refusal;

/** The table of payment information. */
@Dependent
public class PaymentInfos {

    @PersistenceContext
    private EntityManager entities;

    /** Writes a new or changed one at once, so that key and version are known and a taken id is found out now. */
    public void store(PaymentInfo paymentInfo) {
        if (!entities.contains(paymentInfo)) {
            entities.persist(paymentInfo);
        }
        entities.flush();
    }

    /** Removes it at once, so that it is found nowhere any more. */
    public void remove(PaymentInfo paymentInfo) {
        entities.remove(paymentInfo);
        entities.flush();
    }

    public Optional<PaymentInfo> find(long key) {
        return Optional.ofNullable(entities.find(PaymentInfo.class, key));
    }

    /** @throws Refusal if there is none, or it is another organization's */
    public PaymentInfo get(long organizationKey, long key) {
        PaymentInfo found = find(key).orElseThrow(() -> Refusal.of(AccountsError.PAYMENT_INFO_NOT_FOUND, key));
        if (found.organizationKey() != organizationKey) {
            throw Refusal.of(AccountsError.PAYMENT_INFO_NOT_YOURS);
        }
        return found;
    }

    public Optional<PaymentInfo> find(long organizationKey, String id) {
        return entities.createQuery(
                        "select p from PaymentInfo p where p.organizationKey = :organization and p.paymentInfoId = :id",
                        PaymentInfo.class)
                .setParameter("organization", organizationKey)
                .setParameter("id", id)
                .getResultStream()
                .findAny();
    }

    /** Ordered by id. */
    public List<PaymentInfo> of(long organizationKey) {
        return entities.createQuery(
                        "select p from PaymentInfo p where p.organizationKey = :organization order by p.paymentInfoId",
                        PaymentInfo.class)
                .setParameter("organization", organizationKey)
                .getResultList();
    }
}
