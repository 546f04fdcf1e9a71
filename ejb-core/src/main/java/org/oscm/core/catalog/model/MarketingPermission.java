package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.oscm.core.storage.KeyedRow;

/** That a supplier may make offers of an application. */
@Entity
@Table(name = "marketing_permission")
public class MarketingPermission extends KeyedRow {

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
