package org.oscm.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oscm.core.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.testing.TestCore;

class SettingsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @ParameterizedTest
    @EnumSource
    void aDefaultIsAValueThatCouldBeSet(SettingKey key) {
        if (!key.standard().isEmpty()) {
            key.check(key.standard());
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "BASE_URL, https://shop.example.com:8081/portal,",
        "BASE_URL, shop, URL",
        "BASE_URL_HTTPS, '',",
        "REPORT_ENGINEURL, https://reports/${reportname}?s=${sessionid},",
        "AUTH_MODE, INTERNAL,",
        "AUTH_MODE, SAML_IDP, ONE_OF",
        "AUTH_MODE, '', REQUIRED",
        "CUSTOMER_SELF_REGISTRATION_ENABLED, false,",
        "CUSTOMER_SELF_REGISTRATION_ENABLED, no, BOOLEAN",
        "MAX_NUMBER_LOGIN_ATTEMPTS, 0, RANGE",
        "MAX_NUMBER_LOGIN_ATTEMPTS, 1,",
        "MAX_NUMBER_LOGIN_ATTEMPTS, three, WHOLE_NUMBER",
        "PASSWORD_MIN_LENGTH, 5, RANGE",
        "PASSWORD_MIN_LENGTH, 101, RANGE",
        "TIMER_INTERVAL_SUBSCRIPTION_EXPIRATION, 0, RANGE",
        "TIMER_INTERVAL_ORGANIZATION, 0,",
        "TIMER_INTERVAL_ORGANIZATION_OFFSET, -1, RANGE",
        "TIMER_INTERVAL_BILLING_OFFSET, 2505599999,",
        "TIMER_INTERVAL_BILLING_OFFSET, 2505600000, RANGE",
        "WS_TIMEOUT, '', REQUIRED",
        "HTTP_PROXY_PORT, 65536, RANGE",
        "DECIMAL_PLACES, 7, RANGE",
        "DECIMAL_PLACES, '',",
        "TIME_ZONE_ID, Europe/Berlin,",
        "TIME_ZONE_ID, Berlin, TIME_ZONE",
        "LOG_LEVEL, LOUD, ONE_OF",
        "AUDIT_LOG_MAX_ENTRIES_RETRIEVED, 1001, RANGE",
        "SSO_DEFAULT_TENANT_ID, 1234567, LENGTH",
        "SSO_DEFAULT_TENANT_ID, 12345678,",
        "SSO_SIGNING_ALGORITHM, MD5, ONE_OF",
    })
    void aValueIsCheckedByTheTable(SettingKey key, String value, String complaint) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> key.check(value));

        assertThat(refusal == null ? null : refusal.code().name()).isEqualTo(complaint);
        assertThat(refusal == null ? key.name() : refusal.member()).isEqualTo(key.name());
    }

    @Test
    void aChangedSettingReturnsToItsDefaultWhenEmptied() {
        Settings settings = core.get(Settings.class);
        settings.change(SettingKey.DECIMAL_PLACES, "4");
        core.settle();
        assertThat(settings.number(SettingKey.DECIMAL_PLACES)).isEqualTo(4);

        settings.change(SettingKey.DECIMAL_PLACES, "");
        core.settle();
        assertThat(settings.number(SettingKey.DECIMAL_PLACES)).isEqualTo(2);
    }

    @Test
    void whatIsFixedAtTheInstallationStays() {
        Settings settings = core.get(Settings.class);

        settings.change(SettingKey.AUTH_MODE, "INTERNAL");
        assertRefused(() -> settings.change(SettingKey.AUTH_MODE, "SAML_SP"), ConfigurationError.SETTING_READ_ONLY);
    }

    @Test
    void aSecretIsNeverShown() {
        Settings settings = core.get(Settings.class);
        assertThat(settings.shown(SettingKey.SSO_SIGNING_KEYSTORE_PASS)).isEmpty();

        settings.change(SettingKey.SSO_SIGNING_KEYSTORE_PASS, "hush");
        core.settle();
        assertThat(settings.shown(SettingKey.SSO_SIGNING_KEYSTORE_PASS)).isEqualTo("********");
        assertThat(settings.text(SettingKey.SSO_SIGNING_KEYSTORE_PASS)).isEqualTo("hush");
    }
}
