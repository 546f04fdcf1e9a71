package org.oscm.core.storage.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.storage.KeyFile;
import org.oscm.core.storage.KeyRing;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.storage.StartupRefused;
import org.oscm.core.storage.model.EncryptionKey;
import org.oscm.core.storage.repository.EncryptedColumns;

/**
 * Opens the keys for secrets at start. The database knows which key it is encrypted with; the first start makes one. When
 * the first key of the file is a new one, everything is encrypted with it.
 */
@Dependent
public class OpenKeys {

    private final EncryptedColumns columns;
    private final NewTransaction newTransaction;

    @Inject
    public OpenKeys(EncryptedColumns columns, NewTransaction newTransaction) {
        this.columns = columns;
        this.newTransaction = newTransaction;
    }

    /** @throws StartupRefused if there is no key that fits the database, or its file cannot be used */
    public void open(KeyFile file) {
        try {
            newTransaction.run(() -> openOnce(file));
        } catch (StartupRefused refused) {
            throw refused;
        } catch (RuntimeException collision) {
            // two servers started for the first time at once, and the database let one win: asked again, it is known
            newTransaction.run(() -> openOnce(file));
        }
    }

    private void openOnce(KeyFile file) {
        Optional<EncryptionKey> known = columns.key();
        if (!file.exists()) {
            known.ifPresent(key -> {
                throw new StartupRefused("The secrets in the database are encrypted with key " + key.keyId()
                        + ", but there is no key file " + file.path() + ": copy it there from a server that shares"
                        + " the database or from where a copy is kept, or name it with -Doscm.key.file.");
            });
            file.create();
        }
        KeyRing ring = file.read();
        known.map(EncryptionKey::keyId).filter(id -> !ring.knows(id)).ifPresent(id -> {
            throw new StartupRefused("The secrets in the database are encrypted with key " + id + ", but " + file.path()
                    + " holds another one, " + ring.activeId() + ": put the file there that belongs to the database.");
        });
        if (known.isEmpty()) {
            columns.add(new EncryptionKey(ring.activeId()));
        }
        if (known.filter(key -> key.keyId().equals(ring.activeId())).isEmpty()) {
            columns.rewrite(ring.mark(), ring::renew);
            known.ifPresent(key -> key.become(ring.activeId()));
        }
        KeyRing.use(ring);
    }
}
