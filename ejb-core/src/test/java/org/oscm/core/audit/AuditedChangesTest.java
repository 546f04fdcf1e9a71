package org.oscm.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.service.OperatorAccounts;
import org.oscm.core.audit.service.AuditTrail;
import org.oscm.core.audit.usecase.AuditText;
import org.oscm.core.audit.usecase.ReadAuditLog;
import org.oscm.core.configuration.service.PlatformSettings;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.identity.service.OperatorUsers;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;

class AuditedChangesTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @BeforeEach
    void signIn() {
        core.signInAsOperator();
    }

    /** As the container calls it. */
    private void call(Class<?> service, String operation, Object... arguments) throws Exception {
        Method method = Arrays.stream(service.getMethods())
                .filter(candidate -> candidate.getName().equals(operation))
                .findAny()
                .orElseThrow();
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, none) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> arguments;
                    case "proceed" -> proceed(method, core.get(service), arguments);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
        core.get(AuditTrail.class).observe(context);
        core.settle();
    }

    private static Object proceed(Method method, Object bean, Object... arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private List<AuditEntryView> log() {
        List<AuditEntryView> log = core.get(ReadAuditLog.class).find(new AuditQuery(null, null, null, 0));
        core.settle();
        return log;
    }

    @Test
    void tellWhoDidWhatAndWhatWasBeforeAndAfter() throws Exception {
        call(PlatformSettings.class, "changeSetting", "DECIMAL_PLACES", "4");
        call(PlatformSettings.class, "changeSetting", "DECIMAL_PLACES", "5");

        List<AuditEntryView> log = log();
        assertThat(log).hasSize(2);
        assertThat(log.get(0).changes())
                .containsExactly(new RowChange(
                        "StoredSetting DECIMAL_PLACES", Map.of(), Map.of("name", "DECIMAL_PLACES", "content", "4")));
        assertThat(log.get(1)).satisfies(entry -> {
            assertThat(entry.position()).isEqualTo(2);
            assertThat(entry.group()).isEqualTo("configuration");
            assertThat(entry.operation()).isEqualTo("PlatformSettings.changeSetting");
            assertThat(entry.userId()).isEqualTo("administrator");
            assertThat(entry.organizationId()).isEqualTo("PLATFORM_OPERATOR");
            assertThat(entry.organizationName()).isEqualTo("Platform operator");
            assertThat(entry.parameters()).isEqualTo(Map.of("name", "DECIMAL_PLACES", "value", "5"));
            assertThat(entry.changes())
                    .containsExactly(new RowChange(
                            "StoredSetting DECIMAL_PLACES", Map.of("content", "4"), Map.of("content", "5")));
        });
    }

    @Test
    void areSilentAboutSecrets() throws Exception {
        call(PlatformSettings.class, "changeSetting", "SSO_SIGNING_KEYSTORE_PASS", "hush hush");
        core.signIn(AccountsFixtures.registered(core, "Harbor", OrganizationRole.SUPPLIER)
                .administrator());
        core.settle();

        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.toString()).contains("SSO_SIGNING_KEYSTORE_PASS", "(hidden)");
            assertThat(entry.toString()).doesNotContain("hush");
        });
    }

    @Test
    void takeAStateThatSpeaksOfPasswordsForNoSecret() throws Exception {
        UserView ada = AccountsFixtures.registered(core, "Harbor", OrganizationRole.SUPPLIER)
                .administrator();
        core.settle();
        call(OperatorUsers.class, "lock", ada.key());

        assertThat(log())
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString())
                        .contains("PASSWORD_MUST_BE_CHANGED", "LOCKED")
                        .doesNotContain("(hidden)"));
    }

    @Test
    void areNotMadeByReading() throws Exception {
        call(IdentityServiceBean.class, "getCurrentUserDetails");
        call(OperatorAccounts.class, "currencies");

        assertThat(log()).isEmpty();
    }

    @Test
    void areSwitchedOffWithALastLine() throws Exception {
        call(PlatformSettings.class, "changeSetting", "AUDIT_LOG_ENABLED", "false");
        call(PlatformSettings.class, "changeSetting", "DECIMAL_PLACES", "4");

        assertThat(log()).extracting(entry -> entry.parameters().get("name")).containsExactly("AUDIT_LOG_ENABLED");
    }

    @Test
    void areFoundByGroupAndReadInPages() throws Exception {
        call(PlatformSettings.class, "changeSetting", "DECIMAL_PLACES", "4");
        call(OperatorAccounts.class, "addCurrency", "JPY");
        ReadAuditLog read = core.get(ReadAuditLog.class);

        assertThat(read.find(new AuditQuery(null, null, "accounts", 0)))
                .extracting(AuditEntryView::operation)
                .containsExactly("OperatorAccounts.addCurrency");
        assertThat(read.find(new AuditQuery(null, null, null, 1)))
                .extracting(AuditEntryView::position)
                .containsExactly(2L);
    }

    @Test
    void formAChainInWhichEveryGapAndForgeryShows() throws Exception {
        for (String places : List.of("3", "4", "5")) {
            call(PlatformSettings.class, "changeSetting", "DECIMAL_PLACES", places);
        }
        ReadAuditLog read = core.get(ReadAuditLog.class);
        assertThat(read.verify()).isEqualTo(new ChainReport(true, 3, null));

        tamper("update audit_entry set userId = 'mallory' where chainPosition = 2");
        assertThat(read.verify()).isEqualTo(new ChainReport(false, 1, 2L));
        tamper("update audit_entry set userId = 'administrator' where chainPosition = 2");
        assertThat(read.verify().intact()).isTrue();
        tamper("delete from audit_entry where chainPosition = 3");
        assertThat(read.verify()).isEqualTo(new ChainReport(false, 2, 3L));
        tamper("delete from audit_entry where chainPosition = 1");
        assertThat(read.verify()).isEqualTo(new ChainReport(false, 0, 1L));
    }

    @Test
    void areLinesThatNobodyCanForge() {
        AuditEntryView entry = new AuditEntryView(
                1,
                Instant.parse("2026-12-31T23:59:59.999Z"),
                "identity",
                "IdentityService.createUser",
                "ada",
                "ab12",
                "Alster|Design",
                Map.of("marketplaceId", "x\n2027"),
                List.of(new RowChange("User 7", Map.of("status", "ACTIVE"), Map.of("status", "LOCKED"))),
                "00");

        assertThat(AuditText.line(entry))
                .isEqualTo("2026-12-31T23:59:59.999Z OSCM INFO identity: IdentityService.createUser"
                        + " |ada|ab12|Alster\\|Design|marketplaceId=x\\n2027|User 7 status: ACTIVE -> LOCKED\n");
    }

    private void tamper(String sql) {
        core.get(EntityManager.class).createNativeQuery(sql).executeUpdate();
        core.settle();
    }
}
