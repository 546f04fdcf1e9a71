package org.oscm.core.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.OrganizationNames;
import org.oscm.core.audit.RowChange;
import org.oscm.core.audit.Secrets;
import org.oscm.core.audit.model.AuditEntry;
import org.oscm.core.audit.repository.AuditEntries;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;

/** Writes down a call that changed something, in the transaction of the change if it still runs. */
@Dependent
public class RecordChanges {

    private final AuditEntries entries;
    private final Settings settings;
    private final CurrentCaller caller;
    private final OrganizationNames names;
    private final RealTime realTime;

    @Inject
    public RecordChanges(
            AuditEntries entries, Settings settings, CurrentCaller caller, OrganizationNames names, RealTime realTime) {
        this.entries = entries;
        this.settings = settings;
        this.caller = caller;
        this.names = names;
        this.realTime = realTime;
    }

    protected RecordChanges() {
        this(null, null, null, null, null);
    }

    /**
     * Does nothing if the call has changed nothing. Whether the log is on is asked after the call, so that switching it
     * on is the first line; switching it off is written, too.
     *
     * @param room the room of the operation
     * @param parameters by name, secrets included
     */
    @Transactional
    public void record(String room, String operation, Map<String, String> parameters) {
        entries.flush();
        List<RowChange> changes = ObservedChanges.soFar();
        if (!changes.isEmpty() && (settings.flag(SettingKey.AUDIT_LOG_ENABLED) || switchesTheLog(changes))) {
            Caller who = caller.get();
            entries.add(new AuditEntry(
                    realTime.now(),
                    room,
                    operation,
                    who,
                    names.nameOf(who.organizationKey()),
                    Secrets.without(parameters),
                    changes));
        }
    }

    private static boolean switchesTheLog(List<RowChange> changes) {
        return changes.stream().anyMatch(change -> change.row().endsWith(" " + SettingKey.AUDIT_LOG_ENABLED));
    }
}
