package org.oscm.core.configuration;

import static org.oscm.core.configuration.SettingRule.choice;
import static org.oscm.core.configuration.SettingRule.flag;
import static org.oscm.core.configuration.SettingRule.number;
import static org.oscm.core.configuration.SettingRule.text;
import static org.oscm.core.configuration.SettingRule.timeZone;
import static org.oscm.core.configuration.SettingRule.url;

import org.oscm.core.kernel.Refusal;

/**
 * A setting of the platform: its published name, default and allowed values. The defaults are those of the released
 * product, except that the timers which clean up run, passwords have none, and the audit log is written.
 */
public enum SettingKey {
    /** Address of the portal in mails and links, if there is one without HTTPS. */
    BASE_URL(url()),
    /** Address of the portal in mails; empty: the address of this server. */
    BASE_URL_HTTPS(url()),
    /** Page shown for a missing marketplace id. */
    MP_ERROR_REDIRECT_HTTP(url()),
    /** The same for HTTPS. */
    MP_ERROR_REDIRECT_HTTPS(url()),
    /** Who knows the passwords: the platform or a SAML identity provider. */
    AUTH_MODE(choice("INTERNAL", "INTERNAL", "SAML_SP").asMandatory().asReadOnly()),
    /** Whether strangers may register an organization on a marketplace. */
    CUSTOMER_SELF_REGISTRATION_ENABLED(flag(true)),
    /** Login failures in a row after which a user is locked. */
    MAX_NUMBER_LOGIN_ATTEMPTS(number("3", 1, Integer.MAX_VALUE)),
    /** Milliseconds of real time after which an account that wrong passwords have locked opens again. */
    LOGIN_LOCK_PERIOD(number("900000", 1000, 86_400_000)),
    /** Least length of new passwords. */
    PASSWORD_MIN_LENGTH(number("12", 6, 100)),
    /** Registered users above which the operator gets a mail; nobody is kept out. */
    MAX_NUMBER_ALLOWED_USERS(number("10", 1, Integer.MAX_VALUE).asMandatory()),
    /** Milliseconds after which an unconfirmed organization is removed. */
    PERMITTED_PERIOD_UNCONFIRMED_ORGANIZATIONS(number("604800000", 1, Long.MAX_VALUE)),
    /** Milliseconds after which an idle on-behalf user is removed. */
    PERMITTED_PERIOD_INACTIVE_ON_BEHALF_USERS(number("604800000", 1, Long.MAX_VALUE)),
    /** Milliseconds between two looks for unconfirmed organizations; 0: never. */
    TIMER_INTERVAL_ORGANIZATION(number("86400000", 0, Long.MAX_VALUE)),
    /** Milliseconds after the start of the year from which these looks are counted. */
    TIMER_INTERVAL_ORGANIZATION_OFFSET(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds between two looks for subscriptions that expire. */
    TIMER_INTERVAL_SUBSCRIPTION_EXPIRATION(number("86400000", 1, Long.MAX_VALUE)),
    /** Milliseconds after the start of the year from which these looks are counted. */
    TIMER_INTERVAL_SUBSCRIPTION_EXPIRATION_OFFSET(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds between two looks for orders that an application does not finish; 0: never. */
    TIMER_INTERVAL_TENANT_PROVISIONING_TIMEOUT(number("86400000", 0, Long.MAX_VALUE)),
    /** Milliseconds after the start of the year from which these looks are counted. */
    TIMER_INTERVAL_TENANT_PROVISIONING_TIMEOUT_OFFSET(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds after midnight of the daily look for discounts that end. */
    TIMER_INTERVAL_DISCOUNT_END_NOTIFICATION_OFFSET(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds: whole days = delay between the end of a billing period and its billing, remainder = time of day. */
    TIMER_INTERVAL_BILLING_OFFSET(number("345600000", 0, 28L * 86_400_000 + 86_399_999)),
    /** Milliseconds between two looks for idle on-behalf users; 0: never. */
    TIMER_INTERVAL_INACTIVE_ON_BEHALF_USERS(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds after the start of the year from which these looks are counted. */
    TIMER_INTERVAL_INACTIVE_ON_BEHALF_USERS_OFFSET(number("0", 0, Long.MAX_VALUE)),
    /** Milliseconds between two counts of the registered users. */
    TIMER_INTERVAL_USER_COUNT(number("43200000", 1, Long.MAX_VALUE).asMandatory()),
    /** Milliseconds an outgoing call may take. */
    WS_TIMEOUT(number("30000", 1, Integer.MAX_VALUE).asMandatory()),
    /** Host of the proxy for outgoing calls; empty: none. */
    HTTP_PROXY(text("")),
    /** Port of that proxy. */
    HTTP_PROXY_PORT(number("1080", 1, 65_535)),
    /** Whether payment service providers collect payments. */
    PSP_USAGE_ENABLED(flag(false).asMandatory()),
    /** Whether customers neither see nor need payment information. */
    HIDE_PAYMENT_INFORMATION(flag(false).asReadOnly()),
    /** Whether suppliers rather than the operator decide on invoice as default payment type. */
    SUPPLIER_SETS_INVOICE_AS_DEFAULT(flag(false)),
    /** Greatest number of decimal places of a price. */
    DECIMAL_PLACES(number("2", 2, 6)),
    /** Most tags in the tag cloud of a marketplace. */
    TAGGING_MAX_TAGS(number("20", 0, Integer.MAX_VALUE).asMandatory()),
    /** Services that must have a tag before the cloud shows it. */
    TAGGING_MIN_SCORE(number("1", 1, Integer.MAX_VALUE).asMandatory()),
    /** Time zone in which the portal shows times; empty: GMT. */
    TIME_ZONE_ID(timeZone()),
    /** Most users that a search in a directory finds. */
    LDAP_SEARCH_LIMIT(number("100", 1, Integer.MAX_VALUE)),
    /** How much is logged. */
    LOG_LEVEL(choice("INFO", "ERROR", "WARN", "INFO", "DEBUG")),
    /** Folder of the log files. */
    LOG_FILE_PATH(text("../logs").asMandatory()),
    /** File that configures logging. */
    LOG_CONFIG_FILE(text("./log4j.properties")),
    /** Not used: servers that share a database may keep the key elsewhere, so each is told at start (oscm.key.file). */
    KEY_FILE_PATH(text("./key")),
    /** Character set of Japanese mails. */
    MAIL_JA_CHARSET(text("UTF-8")),
    /** Whether changes are written to the audit log. */
    AUDIT_LOG_ENABLED(flag(true).asMandatory()),
    /** Entries that an export of the audit log reads at once. */
    AUDIT_LOG_MAX_ENTRIES_RETRIEVED(number("1000", 1, 1000).asMandatory()),
    /** Address of the report engine; empty: no reports. */
    REPORT_ENGINEURL(url()),
    /** Description of the service from which the report engine reads. */
    REPORT_WSDLURL(url()),
    /** Address of that service. */
    REPORT_SOAP_ENDPOINT(url()),
    /** Ids of menus and panels that the portal hides, separated by commas. */
    HIDDEN_UI_ELEMENTS(text("")),
    /** Address of the SAML identity provider. */
    SSO_IDP_URL(url()),
    /** Address at which it signs users out. */
    SSO_LOGOUT_URL(url()),
    /** Address of the security token service. */
    SSO_STS_URL(url()),
    /** Description of the security token service. */
    SSO_STS_METADATA_URL(url()),
    /** How browsers are sent to the identity provider. */
    SSO_IDP_AUTHENTICATION_REQUEST_HTTP_METHOD(choice("POST", "GET", "POST")),
    /** File with the certificate of the identity provider. */
    SSO_IDP_TRUSTSTORE(text("")),
    /** Password of that file. */
    SSO_IDP_TRUSTSTORE_PASSWORD(text("").asSecret()),
    /** Name by which the identity provider knows this platform. */
    SSO_ISSUER_ID(text("")),
    /** Name by which the identity provider signs. */
    SSO_IDP_SAML_ASSERTION_ISSUER_ID(text("default")),
    /** Length in bits of the keys of the security token service. */
    SSO_STS_ENCKEY_LEN(number("128", 1, Integer.MAX_VALUE)),
    /** Id of the tenant for whom none is named. */
    SSO_DEFAULT_TENANT_ID(text("8f96dede", 8)),
    /** File with the key that signs SAML requests. */
    SSO_SIGNING_KEYSTORE(text("./keystore.jks")),
    /** Password of that file. */
    SSO_SIGNING_KEYSTORE_PASS(text("").asSecret()),
    /** Name of the key in that file. */
    SSO_SIGNING_KEY_ALIAS(text("s1as")),
    /** Digest of SAML signatures. */
    SSO_SIGNING_ALGORITHM(choice("SHA256", "SHA1", "SHA256")),
    /** Servers that are told of changes; empty: none. */
    KAFKA_BOOTSTRAP_SERVERS(text(""));

    private final SettingRule rule;

    SettingKey(SettingRule rule) {
        this.rule = rule;
    }

    /** Never null. */
    public SettingRule rule() {
        return rule;
    }

    /** The value where the operator set none; never null. */
    public String standard() {
        return rule.standard();
    }

    /** @throws Refusal if the value is not allowed for this setting */
    public void check(String value) {
        rule.check(name(), value);
    }
}
