package org.oscm.core.accounts.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** The payment types with which a service may be paid. */
@Entity
@Table(name = "service_payment")
public class ServicePayment {

    @Id
    private long serviceKey;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "service_payment_type", joinColumns = @JoinColumn(name = "serviceKey"))
    @Column(name = "paymentTypeKey")
    private Set<Long> paymentTypeKeys = new HashSet<>();

    protected ServicePayment() {}

    public ServicePayment(long serviceKey) {
        this.serviceKey = serviceKey;
    }

    /** Allows exactly these payment types. */
    public void enable(Set<Long> keys) {
        paymentTypeKeys.retainAll(keys);
        paymentTypeKeys.addAll(keys);
    }

    public Set<Long> enabled() {
        return Set.copyOf(paymentTypeKeys);
    }
}
