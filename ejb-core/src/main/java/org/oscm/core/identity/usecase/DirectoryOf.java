package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.identity.DirectoryEntry;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserDirectory;
import org.oscm.core.identity.repository.Directories;
import org.oscm.core.kernel.Refusal;

/** Which directory an organization keeps its people in, if it does. */
@Dependent
public class DirectoryOf {

    private final Directories directories;
    private final UserDirectory directory;

    @Inject
    public DirectoryOf(Directories directories, UserDirectory directory) {
        this.directories = directories;
        this.directory = directory;
    }

    /** What the organization says, and for the rest the platform's defaults; empty if the platform keeps its people. */
    public Optional<DirectorySettings> settings(long organizationKey) {
        return directories.own(organizationKey).map(own -> own.orElse(directories.defaults()));
    }

    /** @throws Refusal if a directory keeps the people of this organization and their passwords */
    void mustBeNone(long organizationKey) {
        if (directories.own(organizationKey).isPresent()) {
            throw Refusal.of(IdentityError.LDAP_MANAGES_USERS);
        }
    }

    /** @throws Refusal if the directory has none or several with this id, or does not answer */
    DirectoryEntry entry(DirectorySettings settings, String userId) {
        var found = directory.find(settings, userId);
        if (found.size() > 1) {
            throw Refusal.ofMember(IdentityError.LDAP_USER_AMBIGUOUS, "userId", userId);
        }
        return found.stream()
                .findAny()
                .orElseThrow(() -> Refusal.ofMember(IdentityError.LDAP_USER_UNKNOWN, "userId", userId));
    }
}
