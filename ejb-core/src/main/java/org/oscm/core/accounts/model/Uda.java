package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaChanged;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;

/** What a custom attribute says about one customer or subscription. */
@Entity
@Table(name = "uda")
public class Uda {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "definitionKey")
    private UdaDefinition definition;

    private long targetKey;
    private String content;

    protected Uda() {}

    public Uda(UdaDefinition definition, long targetKey, String value) {
        this.definition = definition;
        this.targetKey = targetKey;
        change(value);
    }

    public final void change(String value) {
        content = Check.length("udaValue", value, Check.DESCRIPTION);
    }

    /** @throws Refusal if it is not the value that was seen, or was changed since */
    public void expect(long seenKey, int seenVersion) {
        if (seenKey == 0) {
            throw Refusal.of(AccountsError.UDA_TAKEN, definition.udaId());
        }
        if (seenKey != tkey || seenVersion != version) {
            throw Refusal.of(AccountsError.UDA_CHANGED, definition.udaId());
        }
    }

    public long key() {
        return tkey;
    }

    public UdaDefinition definition() {
        return definition;
    }

    /** Who has it in his history. */
    public long ownerKey() {
        return definition.target() == UdaTarget.CUSTOMER ? definition.supplierKey() : targetKey;
    }

    public UdaView view() {
        return new UdaView(tkey, version, definition.view(), targetKey, content);
    }

    public UdaChanged fact() {
        return fact(content);
    }

    /** What is recorded when it is taken away. */
    public UdaChanged removal() {
        return fact(null);
    }

    private UdaChanged fact(String value) {
        return new UdaChanged(definition.udaId(), definition.target(), targetKey, definition.supplierKey(), value);
    }
}
