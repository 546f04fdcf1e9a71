package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.BillingContactChanged;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.BillingContactView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/** Who gets a customer's bills. It needs an address of its own unless the organization's is used. */
@Entity
@Table(name = "billing_contact")
public class BillingContact extends VersionedRow {

    private String contactId;
    private long organizationKey;
    private String companyName;
    private String email;
    private String address;
    private boolean orgAddressUsed;

    protected BillingContact() {}

    public BillingContact(long organizationKey, BillingContactData data) {
        this.organizationKey = organizationKey;
        describe(data);
    }

    /** @throws Refusal if it was changed since the data were read, or a value is not valid */
    public void change(BillingContactData data) {
        mustBeAsRead(data.version());
        describe(data);
    }

    /** @throws Refusal if it was changed since this version was read */
    public void mustBeAsRead(int readVersion) {
        if (readVersion != version()) {
            throw Refusal.of(AccountsError.BILLING_CONTACT_CHANGED, contactId);
        }
    }

    private void describe(BillingContactData data) {
        contactId = Check.id("id", data.contactId());
        email = Check.email("email", Check.required("email", data.email()));
        companyName = Check.length("companyName", data.companyName(), Check.NAME);
        address = Check.length("address", data.address(), Check.DESCRIPTION);
        orgAddressUsed = data.orgAddressUsed();
        if (!orgAddressUsed) {
            Check.required("companyName", companyName);
            Check.required("address", address);
        }
    }

    public long organizationKey() {
        return organizationKey;
    }

    public BillingContactView view() {
        return new BillingContactView(key(), version(), contactId, companyName, email, address, orgAddressUsed);
    }

    public BillingContactChanged fact() {
        return new BillingContactChanged(contactId, companyName, address, email, orgAddressUsed);
    }
}
