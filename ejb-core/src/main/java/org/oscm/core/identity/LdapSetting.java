package org.oscm.core.identity;

import java.util.EnumSet;
import java.util.Set;

/** How a directory is reached and read; the names are those of the published API. */
public enum LdapSetting {
    /** Address, {@code ldap://host:389} or {@code ldaps://host:636}. */
    LDAP_URL(""),
    /** Where in the directory users are looked for. */
    LDAP_BASE_DN(""),
    /** The only one there is. */
    LDAP_CONTEXT_FACTORY("com.sun.jndi.ldap.LdapCtxFactory"),
    /** Who searches; empty if everybody may. */
    LDAP_PRINCIPAL(""),
    /** The password of who searches. */
    LDAP_CREDENTIALS(""),
    /** The attribute that holds the user id. */
    LDAP_ATTR_UID("uid"),
    /** How referrals are followed: ignore, follow or throw. */
    LDAP_ATTR_REFERRAL("ignore"),
    LDAP_ATTR_FIRST_NAME(""),
    LDAP_ATTR_LAST_NAME(""),
    LDAP_ATTR_ADDITIONAL_NAME(""),
    LDAP_ATTR_EMAIL(""),
    LDAP_ATTR_LOCALE("");

    /** Without these no directory can be read. */
    public static final Set<LdapSetting> MANDATORY =
            Set.copyOf(EnumSet.of(LDAP_URL, LDAP_BASE_DN, LDAP_CONTEXT_FACTORY, LDAP_ATTR_UID));

    /** Names of attributes from which the profile of a user is filled; empty ones are not read. */
    public static final Set<LdapSetting> PROFILE = Set.copyOf(EnumSet.of(
            LDAP_ATTR_FIRST_NAME, LDAP_ATTR_LAST_NAME, LDAP_ATTR_ADDITIONAL_NAME, LDAP_ATTR_EMAIL, LDAP_ATTR_LOCALE));

    private final String standard;

    LdapSetting(String standard) {
        this.standard = standard;
    }

    /** The value where nobody set one; never null. */
    public String standard() {
        return standard;
    }
}
