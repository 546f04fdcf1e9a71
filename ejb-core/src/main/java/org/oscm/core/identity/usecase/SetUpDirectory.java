package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Directories;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/**
 * Says which directory an organization keeps its people in. It must answer, and know every administrator of the
 * organization: else nobody could sign in to correct a mistake. To be called without a transaction.
 */
@Dependent
public class SetUpDirectory {

    private static final int LONGEST = 4096;
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9;.-]*");
    private static final Pattern ADDRESS = Pattern.compile("ldaps?://[^\\s]+");
    private static final Set<String> REFERRALS = Set.of("ignore", "follow", "throw");

    private final Directories directories;
    private final DirectoryOf directoryOf;
    private final Organizations organizations;
    private final Users users;
    private final NewTransaction newTransaction;

    @Inject
    public SetUpDirectory(
            Directories directories,
            DirectoryOf directoryOf,
            Organizations organizations,
            Users users,
            NewTransaction newTransaction) {
        this.directories = directories;
        this.directoryOf = directoryOf;
        this.organizations = organizations;
        this.users = users;
        this.newTransaction = newTransaction;
    }

    public DirectorySettings defaults() {
        return newTransaction.get(directories::defaults);
    }

    /** @throws Refusal if a value is not valid; those that are not named are not set any more */
    public void changeDefaults(DirectorySettings settings) {
        settings.values().forEach(SetUpDirectory::check);
        newTransaction.run(() -> directories.putDefaults(settings));
    }

    /** What the organization says itself; empty if the platform keeps its people. */
    public Optional<DirectorySettings> own(String organizationId) {
        return newTransaction.get(() -> directories.own(key(organizationId)));
    }

    /**
     * From now on the directory keeps the people of the organization and their passwords.
     *
     * @throws Refusal if a value is missing or not valid, or the directory does not answer or know the administrators
     */
    public void change(String organizationId, DirectorySettings settings) {
        settings.values().forEach(SetUpDirectory::check);
        DirectorySettings complete = newTransaction.get(() -> settings.orElse(directories.defaults()));
        LdapSetting.MANDATORY.stream()
                .sorted()
                .filter(setting -> complete.get(setting).isEmpty())
                .forEach(setting -> {
                    throw Refusal.ofMember(IdentityError.LDAP_SETTING_MISSING, setting.name());
                });
        newTransaction
                .get(() -> users.of(key(organizationId)).stream()
                        .filter(User::isAdministrator)
                        .map(User::directoryId)
                        .toList())
                .forEach(administrator -> directoryOf.entry(complete, administrator));
        newTransaction.run(() -> directories.put(key(organizationId), settings));
    }

    /** The platform keeps the people of the organization again; who has no password here asks for one. */
    public void remove(String organizationId) {
        newTransaction.run(() -> directories.remove(key(organizationId)));
    }

    private long key(String organizationId) {
        return organizations.get(organizationId).key();
    }

    private static void check(LdapSetting setting, String value) {
        Check.length(setting.name(), value, LONGEST);
        boolean right = value.isEmpty()
                || switch (setting) {
                    case LDAP_URL -> ADDRESS.matcher(value).matches();
                    case LDAP_CONTEXT_FACTORY -> value.equals(setting.standard());
                    case LDAP_ATTR_REFERRAL -> REFERRALS.contains(value);
                    case LDAP_BASE_DN, LDAP_PRINCIPAL, LDAP_CREDENTIALS -> true;
                    default -> ATTRIBUTE.matcher(value).matches();
                };
        if (!right) {
            throw Refusal.ofMember(IdentityError.LDAP_SETTING_WRONG, setting.name(), value);
        }
    }
}
