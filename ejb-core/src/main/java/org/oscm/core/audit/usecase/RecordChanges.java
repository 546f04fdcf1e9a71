package org.oscm.core.audit.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.Occasion;
import org.oscm.core.audit.OrganizationNames;
import org.oscm.core.audit.RowChange;
import org.oscm.core.audit.Secrets;
import org.oscm.core.audit.model.AuditEntry;
import org.oscm.core.audit.model.AuditEntry.Author;
import org.oscm.core.audit.repository.AuditEntries;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.PlatformWork;

/** Writes down what was changed, by whom and on what occasion, in the transaction of the change. */
@Dependent
public class RecordChanges {

    /** Stands where no user, or no organization, did it. */
    private static final String NOBODY = "-";

    /** Row changes in one line of the log; more become several lines. */
    private static final int MOST = 500;

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
     * Does nothing if nothing was changed. Whether the log is on is asked after the change, so that switching it on is the
     * first line; switching it off is written, too.
     */
    @Transactional
    public void record() {
        entries.flush();
        List<RowChange> changes = ObservedChanges.soFar();
        if (!changes.isEmpty() && (settings.flag(SettingKey.AUDIT_LOG_ENABLED) || switchesTheLog(changes))) {
            for (int from = 0; from < changes.size(); from += MOST) {
                add(changes.subList(from, Math.min(from + MOST, changes.size())));
            }
        }
    }

    private void add(List<RowChange> changes) {
        Occasion occasion = ObservedChanges.occasion().orElseGet(RecordChanges::occasion);
        entries.add(
                new AuditEntry(realTime.now(), occasion, author(), Secrets.without(occasion.parameters()), changes));
    }

    private static Occasion occasion() {
        return new Occasion("timers", "Timers." + PlatformWork.name().orElse(NOBODY), Map.of());
    }

    /** The timer that works, who is signed in, or nobody. */
    private Author author() {
        Optional<Author> timer = PlatformWork.name().map(name -> new Author(name, NOBODY, null));
        return timer.or(() -> ObservedChanges.occasion()
                        .flatMap(call -> caller.find())
                        .map(this::author))
                .orElse(new Author(NOBODY, NOBODY, null));
    }

    private Author author(Caller who) {
        return new Author(who.userId(), who.organizationId(), names.nameOf(who.organizationKey()));
    }

    private static boolean switchesTheLog(List<RowChange> changes) {
        return changes.stream().anyMatch(change -> change.row().endsWith(" " + SettingKey.AUDIT_LOG_ENABLED));
    }
}
