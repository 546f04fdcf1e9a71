package org.oscm.core.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oscm.core.kernel.Check;

/**
 * A user as a directory knows him.
 *
 * @param distinguishedName where he stands in the directory
 * @param userId never empty
 * @param profile values of the mapped attributes, as far as he has them
 */
public record DirectoryEntry(String distinguishedName, String userId, Map<LdapSetting, String> profile) {

    public DirectoryEntry {
        profile = Map.copyOf(profile);
    }

    /** The person with everything that the directory knows better. */
    public UserData over(UserData person) {
        return new UserData(
                person.userId(),
                known(LdapSetting.LDAP_ATTR_EMAIL, person.email()),
                locale(person.locale()),
                person.salutation(),
                known(LdapSetting.LDAP_ATTR_FIRST_NAME, person.firstName()),
                known(LdapSetting.LDAP_ATTR_LAST_NAME, person.lastName()),
                known(LdapSetting.LDAP_ATTR_ADDITIONAL_NAME, person.additionalName()),
                person.address(),
                person.phone(),
                person.roles());
    }

    /** The user under the id of the directory, without any role. */
    public UserData person(Locale language) {
        return over(new UserData(userId, null, language.getLanguage(), null, null, null, null, null, null, Set.of()));
    }

    private String known(LdapSetting attribute, String otherwise) {
        return profile.getOrDefault(attribute, otherwise);
    }

    /** Directories say de_DE where the platform says de; a language it does not speak is not taken over. */
    private String locale(String otherwise) {
        String language =
                known(LdapSetting.LDAP_ATTR_LOCALE, "").split("[_-]")[0].toLowerCase(Locale.ROOT);
        return Check.LANGUAGES.contains(language) ? language : otherwise;
    }
}
