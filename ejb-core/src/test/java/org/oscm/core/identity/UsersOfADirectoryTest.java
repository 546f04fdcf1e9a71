package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.ChangePassword;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.DirectoryUsers;
import org.oscm.core.identity.usecase.DirectoryUsers.Wanted;
import org.oscm.core.identity.usecase.ImportUsers;
import org.oscm.core.identity.usecase.RecoverPassword;
import org.oscm.core.identity.usecase.ResetPassword;
import org.oscm.core.identity.usecase.SetUpDirectory;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.identity.usecase.UpdateUser;
import org.oscm.core.testing.TestCore;

/** Against a real directory in this JVM. Searching needs the password of its reader. */
class UsersOfADirectoryTest {

    private static final String READER = "cn=reader,dc=dock,dc=example";

    @RegisterExtension
    final TestCore core = new TestCore();

    private InMemoryDirectoryServer server;
    private IdentityFixtures fixtures;
    private final Map<LdapSetting, String> settings = new EnumMap<>(LdapSetting.class);

    @BeforeEach
    void aDirectoryWithPeople() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=dock,dc=example");
        config.addAdditionalBindCredentials(READER, "reader's");
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH, OperationType.COMPARE);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=dock,dc=example", "objectClass: domain", "dc: dock");
        person("ada", "Ada", "Lovelace", "ada's");
        person("cleo", "Cleo", "Patra", "cleo's");
        person("cl*eo", "Star", "Light", "star's");
        server.startListening();
        fixtures = new IdentityFixtures(core);
        settings.put(LdapSetting.LDAP_URL, "ldap://localhost:" + server.getListenPort());
        settings.put(LdapSetting.LDAP_BASE_DN, "dc=dock,dc=example");
        settings.put(LdapSetting.LDAP_PRINCIPAL, READER);
        settings.put(LdapSetting.LDAP_CREDENTIALS, "reader's");
        settings.put(LdapSetting.LDAP_ATTR_FIRST_NAME, "givenName");
        settings.put(LdapSetting.LDAP_ATTR_LAST_NAME, "sn");
        settings.put(LdapSetting.LDAP_ATTR_EMAIL, "mail");
        settings.put(LdapSetting.LDAP_ATTR_LOCALE, "preferredLanguage");
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    private void person(String uid, String first, String last, String password) throws LDAPException, LDIFException {
        server.add(
                "dn: cn=" + first + " " + last + ",dc=dock,dc=example",
                "objectClass: inetOrgPerson",
                "cn: " + first + " " + last,
                "uid: " + uid,
                "givenName: " + first,
                "sn: " + last,
                "mail: " + first.toLowerCase(Locale.ROOT) + "@directory.example",
                "preferredLanguage: de_DE",
                "userPassword: " + password);
    }

    @Test
    void aDirectoryMustAnswerAndKnowTheAdministrators() throws LDAPException, LDIFException {
        settings.put(LdapSetting.LDAP_URL, "");
        assertRefused(this::setUp, IdentityError.LDAP_SETTING_MISSING, "LDAP_URL");
        settings.put(LdapSetting.LDAP_URL, "http://localhost");
        assertRefused(this::setUp, IdentityError.LDAP_SETTING_WRONG, "LDAP_URL");
        settings.put(LdapSetting.LDAP_URL, "ldap://localhost:1");
        assertRefused(this::setUp, IdentityError.LDAP_UNREACHABLE);
        settings.put(LdapSetting.LDAP_URL, "ldap://localhost:" + server.getListenPort());
        settings.put(LdapSetting.LDAP_BASE_DN, "dc=nowhere");
        assertRefused(this::setUp, IdentityError.LDAP_BASE_DN_WRONG);
        settings.put(LdapSetting.LDAP_BASE_DN, "dc=dock,dc=example");
        settings.put(LdapSetting.LDAP_CREDENTIALS, "wrong");
        assertRefused(this::setUp, IdentityError.LDAP_UNREACHABLE);
        settings.put(LdapSetting.LDAP_CREDENTIALS, "reader's");
        server.delete("cn=Ada Lovelace,dc=dock,dc=example");
        assertRefused(this::setUp, IdentityError.LDAP_USER_UNKNOWN, "userId");
    }

    @Test
    void onlyTheOneContextFactoryAndNamesOfAttributesAreTaken() {
        settings.put(LdapSetting.LDAP_CONTEXT_FACTORY, "org.example.Evil");
        assertRefused(this::setUp, IdentityError.LDAP_SETTING_WRONG, "LDAP_CONTEXT_FACTORY");
        settings.remove(LdapSetting.LDAP_CONTEXT_FACTORY);
        settings.put(LdapSetting.LDAP_ATTR_UID, "uid=*)(cn");
        assertRefused(this::setUp, IdentityError.LDAP_SETTING_WRONG, "LDAP_ATTR_UID");
    }

    @Test
    void thePlatformsDefaultsFillWhatTheOrganizationLeavesOut() {
        core.get(SetUpDirectory.class).changeDefaults(new DirectorySettings(settings));
        settings.clear();
        setUp();

        assertThat(signIn("ada", "ada's")).isTrue();
    }

    @Test
    void whoSignsInDoesSoWithThePasswordOfTheDirectory() {
        String platformPassword = fixtures.line(fixtures.ada(), "Password");
        setUp();

        assertThat(signIn("ada", platformPassword)).isFalse();
        assertThat(signIn("ada", "ada's")).isTrue();
        assertThat(signIn("ada", "")).isFalse();

        UserView ada = fixtures.stored(fixtures.ada());
        assertThat(ada.firstName()).isEqualTo("Ada");
        assertThat(ada.lastName()).isEqualTo("Lovelace");
        assertThat(ada.email()).isEqualTo("ada@directory.example");
        assertThat(ada.locale().getLanguage()).isEqualTo("de");
        assertThat(ada.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(core.fired(UserProfileChanged.class)).hasSize(1);
    }

    @Test
    void wrongPasswordsLockHereToo() {
        setUp();
        signIn("ada", "1");
        signIn("ada", "2");
        signIn("ada", "3");

        assertThat(signIn("ada", "ada's")).isFalse();
    }

    @Test
    void aDirectoryThatDoesNotAnswerLetsNobodyInAndLocksNobodyOut() {
        setUp();
        server.shutDown(true);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("ada", "ada's")).isFalse();
        }

        assertThat(fixtures.stored(fixtures.ada()).status()).isEqualTo(AccountStatus.PASSWORD_MUST_BE_CHANGED);
    }

    @Test
    void peopleAreFoundByPatterns() {
        setUp();

        assertThat(search("cl*")).containsExactlyInAnyOrder("cleo", "cl*eo");
        assertThat(search("*")).hasSize(3);
        assertThat(search("nobody*")).isEmpty();
        assertThat(search("*)(uid=*")).isEmpty();
        core.get(Settings.class).change(SettingKey.LDAP_SEARCH_LIMIT, "2");
        assertThat(search("*")).hasSize(2);
    }

    @Test
    void whoIsTakenOverSignsInWithHisDirectoryPassword() {
        setUp();
        core.get(DirectoryUsers.class)
                .take(
                        List.of(
                                new Wanted(IdentityFixtures.data("cleo"), "cleo"),
                                new Wanted(IdentityFixtures.data("star"), "cl*eo")),
                        null);
        core.settle();

        assertThat(signIn("cleo", "cleo's")).isTrue();
        assertThat(signIn("star", "star's")).isTrue();
        assertThat(core.get(Users.class).find("star").orElseThrow().view().realmUserId())
                .isEqualTo("cl*eo");
        assertThat(fixtures.subjects("cleo@directory.example")).containsExactly("Ihr OSCM-Konto cleo");
        assertThat(fixtures.lastText("cleo@directory.example")).doesNotContain("Passwort: ");
    }

    @Test
    void nobodyUnknownOrTwiceIsTakenOver() {
        setUp();

        assertRefused(() -> take("nobody"), IdentityError.LDAP_USER_UNKNOWN, "userId");
        assertRefused(() -> take("ada"), IdentityError.USER_ID_TAKEN);
        assertRefused(() -> take("*"), IdentityError.LDAP_USER_UNKNOWN, "userId");
    }

    @Test
    void theDirectoryIsAskedAgainOnDemand() throws LDAPException, LDIFException {
        setUp();
        server.modify(
                "dn: cn=Ada Lovelace,dc=dock,dc=example",
                "changetype: modify",
                "replace: givenName",
                "givenName: Augusta");

        core.get(DirectoryUsers.class).refreshCaller();

        assertThat(fixtures.stored(fixtures.ada()).firstName()).isEqualTo("Augusta");
    }

    @Test
    void withoutADirectoryThereIsNothingToSearchAndNothingToRefresh() {
        assertRefused(() -> search("*"), IdentityError.LDAP_NOT_SET_UP);
        assertRefused(() -> take("cleo"), IdentityError.LDAP_NOT_SET_UP);
        core.get(DirectoryUsers.class).refreshCaller();

        assertThat(fixtures.stored(fixtures.ada()).firstName()).isNull();
    }

    @Test
    void whatTheDirectoryKeepsIsNotChangedHere() {
        setUp();
        signIn("ada", "ada's");
        UserView ada = fixtures.stored(fixtures.ada());
        core.signIn(ada);

        assertRefused(
                () -> core.get(UpdateUser.class).update(IdentityFixtures.reference(ada), IdentityFixtures.data("ada")),
                IdentityError.LDAP_VALUE_READ_ONLY,
                "firstName");
        assertRefused(
                () -> core.get(CreateUser.class).create(fixtures.dock().key(), IdentityFixtures.data("dora"), null),
                IdentityError.LDAP_MANAGES_USERS);
        assertRefused(
                () -> core.get(ImportUsers.class).intoOwn("x".getBytes(StandardCharsets.UTF_8), null),
                IdentityError.LDAP_MANAGES_USERS);
        assertRefused(
                () -> core.get(ResetPassword.class)
                        .reset(IdentityFixtures.reference(fixtures.stored(fixtures.ben())), null),
                IdentityError.LDAP_MANAGES_USERS);
        assertRefused(
                () -> core.get(ChangePassword.class).change("ada's", "correct horse battery"),
                IdentityError.LDAP_MANAGES_USERS);
        core.get(RecoverPassword.class).request("ben");
        assertThat(fixtures.lastText("ben@dock.example")).contains("directory of your organization");
    }

    @Test
    void anOrganizationComesBackToThePlatformsPasswords() {
        String platformPassword = fixtures.line(fixtures.ada(), "Password");
        setUp();
        core.get(SetUpDirectory.class).remove(fixtures.dock().organizationId());
        core.settle();

        assertThat(signIn("ada", platformPassword)).isTrue();
    }

    private void setUp() {
        core.get(SetUpDirectory.class).change(fixtures.dock().organizationId(), new DirectorySettings(settings));
        core.settle();
    }

    private boolean signIn(String userId, String password) {
        boolean signedIn = core.get(SignIn.class).withPassword(userId, password).isPresent();
        core.settle();
        return signedIn;
    }

    private List<String> search(String pattern) {
        return core.get(DirectoryUsers.class).search(pattern).stream()
                .map(UserData::userId)
                .toList();
    }

    private void take(String userId) {
        core.get(DirectoryUsers.class).take(List.of(new Wanted(IdentityFixtures.data(userId), userId)), null);
    }
}
