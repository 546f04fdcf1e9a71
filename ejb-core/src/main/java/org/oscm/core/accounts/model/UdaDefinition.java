package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/** A custom attribute: what a supplier wants to note about his customers or their subscriptions. */
@Entity
@Table(name = "uda_definition")
public class UdaDefinition extends VersionedRow {

    private long supplierKey;
    private String udaId;

    @Enumerated(EnumType.STRING)
    private UdaTarget targetType;

    @Enumerated(EnumType.STRING)
    private UdaConfiguration configurationType;

    private String defaultValue;
    private boolean encrypted;

    protected UdaDefinition() {}

    public UdaDefinition(long supplierKey, UdaDefinitionView wanted) {
        this.supplierKey = supplierKey;
        this.targetType = Check.required("targetType", wanted.target());
        this.encrypted = wanted.isEncrypted();
        describe(wanted);
    }

    /** @throws Refusal if it was changed since it was read, a value is not valid or the target or whether it is encrypted is another one */
    public void change(UdaDefinitionView wanted) {
        expect(wanted.version());
        if (wanted.target() != targetType) {
            throw Refusal.ofMember(AccountsError.UDA_KIND_FIXED, "targetType", udaId);
        }
        if (wanted.encrypted() != null && wanted.encrypted() != encrypted) {
            throw Refusal.ofMember(AccountsError.UDA_KIND_FIXED, "encrypted", udaId);
        }
        describe(wanted);
    }

    /** @throws Refusal if it was changed since it was read */
    public void expect(int seenVersion) {
        if (seenVersion != version()) {
            throw Refusal.of(AccountsError.UDA_DEFINITION_CHANGED, udaId);
        }
    }

    private void describe(UdaDefinitionView wanted) {
        udaId = Check.id("udaId", wanted.udaId());
        configurationType = Check.required("configurationType", wanted.configuration());
        defaultValue = Check.length("defaultValue", wanted.defaultValue(), Check.DESCRIPTION);
    }

    public long supplierKey() {
        return supplierKey;
    }

    public String udaId() {
        return udaId;
    }

    public UdaTarget target() {
        return targetType;
    }

    public UdaConfiguration configuration() {
        return configurationType;
    }

    /** Whether its values are secrets. */
    public boolean isEncrypted() {
        return encrypted;
    }

    public UdaDefinitionView view() {
        return new UdaDefinitionView(key(), version(), udaId, targetType, configurationType, defaultValue, encrypted);
    }
}
