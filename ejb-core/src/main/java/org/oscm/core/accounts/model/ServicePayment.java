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

/** To whom a service is paid, and with which payment types. */
@Entity
@Table(name = "service_payment")
public class ServicePayment {

    @Id
    private long serviceKey;

    @Version
    private int version;

    private long receiverKey;

    @ElementCollection
    @CollectionTable(name = "service_payment_type", joinColumns = @JoinColumn(name = "serviceKey"))
    @Column(name = "paymentTypeKey")
    private Set<Long> paymentTypeKeys = new HashSet<>();

    protected ServicePayment() {}

    /** @param receiverKey the organization that charges for the service */
    public ServicePayment(long serviceKey, long receiverKey) {
        this.serviceKey = serviceKey;
        this.receiverKey = receiverKey;
    }

    /** Allows exactly these payment types. */
    public void enable(Set<Long> keys) {
        paymentTypeKeys.retainAll(keys);
        paymentTypeKeys.addAll(keys);
    }

    public long receiverKey() {
        return receiverKey;
    }

    public Set<Long> enabled() {
        return Set.copyOf(paymentTypeKeys);
    }
}
