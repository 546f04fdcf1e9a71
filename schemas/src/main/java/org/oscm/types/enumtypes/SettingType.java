package org.oscm.types.enumtypes;

/** The settings by which the platform reads an LDAP directory. */
public enum SettingType {
    LDAP_BASE_DN,
    LDAP_CONTEXT_FACTORY,
    LDAP_CREDENTIALS,
    LDAP_PRINCIPAL,
    LDAP_URL,
    LDAP_ATTR_ADDITIONAL_NAME,
    LDAP_ATTR_EMAIL,
    LDAP_ATTR_FIRST_NAME,
    LDAP_ATTR_LAST_NAME,
    LDAP_ATTR_LOCALE,
    LDAP_ATTR_UID,
    /** How referrals are followed. */
    LDAP_ATTR_REFERRAL
}
