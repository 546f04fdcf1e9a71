package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.model.ServicePayment;
import org.oscm.core.kernel.Refusal;

/** How services are paid. */
@Dependent
public class ServicePayments {

    @PersistenceContext
    private EntityManager entities;

    public void add(ServicePayment payment) {
        entities.persist(payment);
    }

    public Optional<ServicePayment> find(long serviceKey) {
        return Optional.ofNullable(entities.find(ServicePayment.class, serviceKey));
    }

    /** @throws Refusal if there is no such service */
    public ServicePayment get(long serviceKey) {
        return find(serviceKey).orElseThrow(() -> Refusal.of(AccountsError.PAYABLE_SERVICE_NOT_FOUND, serviceKey));
    }
}
