package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.model.PaymentType;
import org.oscm.core.kernel.Refusal;

/** The table of payment types. */
@Dependent
public class PaymentTypes {

    @PersistenceContext
    private EntityManager entities;

    /** Ordered by key. */
    public List<PaymentType> all() {
        return entities.createQuery("select t from PaymentType t order by t.tkey", PaymentType.class)
                .getResultList();
    }

    /** @throws Refusal if there is none */
    public PaymentType get(long key) {
        PaymentType found = entities.find(PaymentType.class, key);
        if (found == null) {
            throw Refusal.of(AccountsError.PAYMENT_TYPE_NOT_FOUND, key);
        }
        return found;
    }

    /** @throws Refusal if there is none */
    public PaymentType get(String paymentTypeId) {
        return all().stream()
                .filter(type -> type.paymentTypeId().equals(paymentTypeId))
                .findAny()
                .orElseThrow(() -> Refusal.of(AccountsError.PAYMENT_TYPE_NOT_FOUND, paymentTypeId));
    }
}
