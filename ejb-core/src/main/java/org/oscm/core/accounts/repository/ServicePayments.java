package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.accounts.model.ServicePayment;

/** The payment types of services. */
@Dependent
public class ServicePayments {

    @PersistenceContext
    private EntityManager entities;

    /** Allows exactly these payment types for a service. */
    public void enable(long serviceKey, Set<Long> paymentTypeKeys) {
        ServicePayment payment = find(serviceKey).orElseGet(() -> {
            ServicePayment created = new ServicePayment(serviceKey);
            entities.persist(created);
            return created;
        });
        payment.enable(paymentTypeKeys);
    }

    /** Keys of the payment types of a service; none for a service that was never given any. */
    public Set<Long> enabled(long serviceKey) {
        return find(serviceKey).map(ServicePayment::enabled).orElse(Set.of());
    }

    private Optional<ServicePayment> find(long serviceKey) {
        return Optional.ofNullable(entities.find(ServicePayment.class, serviceKey));
    }
}
