package org.oscm.core.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.audit.AuditEntryView;
import org.oscm.core.audit.AuditQuery;
import org.oscm.core.audit.ChainReport;
import org.oscm.core.audit.model.AuditChain;
import org.oscm.core.audit.model.AuditEntry;
import org.oscm.core.audit.repository.AuditEntries;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;

/** Exports and verifies the audit log. */
@Dependent
public class ReadAuditLog {

    private final AuditEntries entries;
    private final SealEntries sealEntries;
    private final Settings settings;

    @Inject
    public ReadAuditLog(AuditEntries entries, SealEntries sealEntries, Settings settings) {
        this.entries = entries;
        this.sealEntries = sealEntries;
        this.settings = settings;
    }

    /** In the order of the chain, at most AUDIT_LOG_MAX_ENTRIES_RETRIEVED. */
    public List<AuditEntryView> find(AuditQuery query) {
        sealEntries.seal();
        return entries.find(query, batch()).stream().map(AuditEntry::view).toList();
    }

    /** Reads the whole log. */
    public ChainReport verify() {
        sealEntries.seal();
        long position = 0;
        String hash = AuditChain.START;
        List<AuditEntry> lines = after(position);
        while (!lines.isEmpty()) {
            for (AuditEntry line : lines) {
                if (line.position() != position + 1 || !line.expectedHash(hash).equals(line.hash())) {
                    return new ChainReport(false, position, position + 1);
                }
                position++;
                hash = line.hash();
            }
            lines = after(position);
        }
        AuditChain end = entries.chain();
        boolean whole = end.lastPosition() == position && end.lastHash().equals(hash);
        return new ChainReport(whole, position, whole ? null : position + 1);
    }

    private List<AuditEntry> after(long position) {
        return entries.find(new AuditQuery(null, null, null, position), batch());
    }

    private int batch() {
        return settings.smallNumber(SettingKey.AUDIT_LOG_MAX_ENTRIES_RETRIEVED);
    }
}
