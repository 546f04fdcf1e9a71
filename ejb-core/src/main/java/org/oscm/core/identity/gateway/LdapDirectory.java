package org.oscm.core.identity.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.DirectoryEntry;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.identity.UserDirectory;
import org.oscm.core.kernel.Refusal;

/** An LDAP server, asked through JNDI. A password is tried by signing in to the server with it. */
@Dependent
public class LdapDirectory implements UserDirectory {

    private static final int ENOUGH_TO_SEE_DOUBLES = 2;

    private final Settings settings;

    @Inject
    public LdapDirectory(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<DirectoryEntry> search(DirectorySettings directory, String userIdPattern, int most) {
        return entries(directory, escaped(userIdPattern).replace("\\2a", "*"), most);
    }

    @Override
    public List<DirectoryEntry> find(DirectorySettings directory, String userId) {
        return entries(directory, escaped(userId), ENOUGH_TO_SEE_DOUBLES);
    }

    @Override
    public boolean accepts(DirectorySettings directory, DirectoryEntry entry, String password) {
        // servers take a name with an empty password for nobody in particular, and let him in
        if (password.isEmpty()) {
            return false;
        }
        try {
            connect(directory, entry.distinguishedName(), password).close();
            return true;
        } catch (AuthenticationException wrongPassword) {
            return false;
        } catch (NamingException e) {
            throw unreachable(directory, e);
        }
    }

    private List<DirectoryEntry> entries(DirectorySettings directory, String escapedPattern, int most) {
        String filter = "(" + directory.get(LdapSetting.LDAP_ATTR_UID) + "=" + escapedPattern + ")";
        try {
            DirContext context = connect(
                    directory, directory.get(LdapSetting.LDAP_PRINCIPAL), directory.get(LdapSetting.LDAP_CREDENTIALS));
            try {
                return read(
                        directory,
                        context.search(directory.get(LdapSetting.LDAP_BASE_DN), filter, controls(directory, most)));
            } finally {
                context.close();
            }
        } catch (NameNotFoundException | InvalidNameException e) {
            throw Refusal.because(e, IdentityError.LDAP_BASE_DN_WRONG, directory.get(LdapSetting.LDAP_BASE_DN));
        } catch (NamingException e) {
            throw unreachable(directory, e);
        }
    }

    private static List<DirectoryEntry> read(DirectorySettings directory, NamingEnumeration<SearchResult> results)
            throws NamingException {
        List<DirectoryEntry> entries = new ArrayList<>();
        try {
            while (results.hasMore()) {
                entry(directory, results.next()).ifPresent(entries::add);
            }
        } catch (SizeLimitExceededException thereAreMore) {
            return entries;
        } finally {
            results.close();
        }
        return entries;
    }

    private static Optional<DirectoryEntry> entry(DirectorySettings directory, SearchResult result)
            throws NamingException {
        Map<LdapSetting, String> profile = new EnumMap<>(LdapSetting.class);
        for (LdapSetting setting : directory.mapped()) {
            value(directory, setting, result).ifPresent(value -> profile.put(setting, value));
        }
        return value(directory, LdapSetting.LDAP_ATTR_UID, result)
                .map(userId -> new DirectoryEntry(result.getNameInNamespace(), userId, profile));
    }

    private static Optional<String> value(DirectorySettings directory, LdapSetting setting, SearchResult result)
            throws NamingException {
        Attribute attribute = result.getAttributes().get(directory.get(setting));
        return attribute != null && attribute.size() > 0 && attribute.get() instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private SearchControls controls(DirectorySettings directory, int most) {
        String[] attributes = Stream.concat(Stream.of(LdapSetting.LDAP_ATTR_UID), directory.mapped().stream())
                .map(directory::get)
                .toArray(String[]::new);
        return new SearchControls(SearchControls.SUBTREE_SCOPE, most, timeoutMillis(), attributes, false, false);
    }

    private DirContext connect(DirectorySettings directory, String name, String password) throws NamingException {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, directory.get(LdapSetting.LDAP_CONTEXT_FACTORY));
        environment.put(Context.PROVIDER_URL, directory.get(LdapSetting.LDAP_URL));
        environment.put(Context.REFERRAL, directory.get(LdapSetting.LDAP_ATTR_REFERRAL));
        environment.put("com.sun.jndi.ldap.connect.timeout", String.valueOf(timeoutMillis()));
        environment.put("com.sun.jndi.ldap.read.timeout", String.valueOf(timeoutMillis()));
        if (!name.isEmpty()) {
            environment.put(Context.SECURITY_AUTHENTICATION, "simple");
            environment.put(Context.SECURITY_PRINCIPAL, name);
            environment.put(Context.SECURITY_CREDENTIALS, password);
        }
        return new InitialDirContext(environment);
    }

    private int timeoutMillis() {
        return settings.smallNumber(SettingKey.WS_TIMEOUT);
    }

    /** What a filter takes as part of a value (RFC 4515). */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char character : value.toCharArray()) {
            if ("\\*()\0".indexOf(character) < 0) {
                escaped.append(character);
            } else {
                escaped.append(String.format("\\%02x", (int) character));
            }
        }
        return escaped.toString();
    }

    private static Refusal unreachable(DirectorySettings directory, NamingException cause) {
        return Refusal.because(cause, IdentityError.LDAP_UNREACHABLE, directory.get(LdapSetting.LDAP_URL));
    }
}
