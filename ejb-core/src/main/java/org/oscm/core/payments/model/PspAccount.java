package org.oscm.core.payments.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.oscm.core.storage.VersionedRow;

/** What a payment service provider knows a seller by. */
@Entity
@Table(name = "psp_account")
public class PspAccount extends VersionedRow {

    private long pspKey;
    private long organizationKey;
    private String account;

    protected PspAccount() {}

    public PspAccount(long pspKey, long organizationKey) {
        this.pspKey = pspKey;
        this.organizationKey = organizationKey;
    }

    public void call(String newAccount) {
        account = newAccount;
    }

    public long pspKey() {
        return pspKey;
    }

    public String account() {
        return account;
    }
}
