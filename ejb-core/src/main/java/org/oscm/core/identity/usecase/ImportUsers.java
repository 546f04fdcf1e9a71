package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.oscm.core.identity.model.UserImport;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.UserImports;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/**
 * Takes a file of users on. The whole file is checked now; the users are made afterwards, one by one, and the caller gets
 * the result by mail.
 */
@Dependent
public class ImportUsers {

    private final ReadUserFile readUserFile;
    private final UserImports imports;
    private final DirectoryOf directoryOf;
    private final Organizations organizations;
    private final PortalEntrance entrance;
    private final Event<TimerWanted> work;
    private final CurrentCaller caller;

    @Inject
    public ImportUsers(
            ReadUserFile readUserFile,
            UserImports imports,
            DirectoryOf directoryOf,
            Organizations organizations,
            PortalEntrance entrance,
            Event<TimerWanted> work,
            CurrentCaller caller) {
        this.readUserFile = readUserFile;
        this.imports = imports;
        this.directoryOf = directoryOf;
        this.organizations = organizations;
        this.entrance = entrance;
        this.work = work;
        this.caller = caller;
    }

    /** @throws Refusal if there is an error in the file, or no such marketplace; nothing is imported then */
    public void intoOwn(byte[] file, String marketplaceId) {
        take(caller.get().organizationKey(), file, marketplaceId);
    }

    /** For the operator. */
    public void into(String organizationId, byte[] file, String marketplaceId) {
        take(organizations.get(Check.required("organizationId", organizationId)).key(), file, marketplaceId);
    }

    private void take(long organizationKey, byte[] file, String marketplaceId) {
        directoryOf.mustBeNone(organizationKey);
        entrance.of(marketplaceId);
        imports.add(new UserImport(organizationKey, caller.get().userKey(), marketplaceId, readUserFile.read(file)));
        work.fire(new TimerWanted(PlatformTimer.USER_IMPORT));
    }
}
