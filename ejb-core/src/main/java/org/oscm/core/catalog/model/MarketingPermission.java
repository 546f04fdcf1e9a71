package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That a supplier may make offers of an application. */
@Entity
@Table(name = "marketing_permission")
public class MarketingPermission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    private long technicalServiceKey;
    private long supplierKey;

    protected MarketingPermission() {}

    public MarketingPermission(long technicalServiceKey, long supplierKey) {
        this.technicalServiceKey = technicalServiceKey;
        this.supplierKey = supplierKey;
    }

    public long supplierKey() {
        return supplierKey;
    }
}
