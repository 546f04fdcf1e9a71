package org.oscm.core.accounts.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaChanged;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.VersionedRow;

/** What a custom attribute says about one customer or subscription. */
@Entity
@Table(name = "uda")
public class Uda extends VersionedRow {

    @ManyToOne(optional = false)
    @JoinColumn(name = "definitionKey")
    private UdaDefinition definition;

    private long targetKey;
    private String content;

    /** The value of an encrypted attribute, which has no content. */
    @Convert(converter = EncryptedText.class)
    private String secret;

    protected Uda() {}

    public Uda(UdaDefinition definition, long targetKey, String value) {
        this.definition = definition;
        this.targetKey = targetKey;
        change(value);
    }

    public final void change(String value) {
        Check.length("udaValue", value, Check.DESCRIPTION);
        content = definition.isEncrypted() ? null : value;
        secret = definition.isEncrypted() ? value : null;
    }

    /** @throws Refusal if it is not the value that was seen, or was changed since */
    public void expect(long seenKey, int seenVersion) {
        if (seenKey == 0) {
            throw Refusal.of(AccountsError.UDA_TAKEN, definition.udaId());
        }
        if (seenKey != key() || seenVersion != version()) {
            throw Refusal.of(AccountsError.UDA_CHANGED, definition.udaId());
        }
    }

    public UdaDefinition definition() {
        return definition;
    }

    /** Who has it in his history. */
    public long ownerKey() {
        return definition.target() == UdaTarget.CUSTOMER ? definition.supplierKey() : targetKey;
    }

    public UdaView view() {
        return new UdaView(key(), version(), definition.view(), targetKey, secret == null ? content : secret);
    }

    /** What is recorded of its value. Nothing of a secret: the history, and the bills made of it, can be read. */
    public Optional<UdaChanged> fact() {
        return fact(content);
    }

    /** What is recorded when it is taken away. */
    public Optional<UdaChanged> removal() {
        return fact(null);
    }

    private Optional<UdaChanged> fact(String value) {
        return definition.isEncrypted()
                ? Optional.empty()
                : Optional.of(new UdaChanged(
                        definition.udaId(), definition.target(), targetKey, definition.supplierKey(), value));
    }
}
