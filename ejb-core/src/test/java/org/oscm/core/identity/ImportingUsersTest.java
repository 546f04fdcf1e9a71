package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.identity.repository.UserImports;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.ImportUsers;
import org.oscm.core.identity.usecase.MakeImportedUsers;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

class ImportingUsersTest {

    private static final String GOOD = "cleo,cleo@dock.example,en,,,,\n";

    @RegisterExtension
    final TestCore core = new TestCore();

    private IdentityFixtures fixtures;

    @BeforeEach
    void anAdministrator() {
        fixtures = new IdentityFixtures(core);
    }

    @Test
    void everyColumnArrives() {
        take(
                "\uFEFFcleo, cleo@dock.example ,de,MS,\"Cleo, \"\"C.\"\"\",Fürst,\"SUBSCRIPTION_MANAGER, ORGANIZATION_ADMIN\"\r\n");
        work();

        UserView cleo = user("cleo");
        assertThat(cleo.email()).isEqualTo("cleo@dock.example");
        assertThat(cleo.locale().getLanguage()).isEqualTo("de");
        assertThat(cleo.salutation()).isEqualTo("MS");
        assertThat(cleo.firstName()).isEqualTo("Cleo, \"C.\"");
        assertThat(cleo.lastName()).isEqualTo("Fürst");
        assertThat(cleo.roles()).containsExactlyInAnyOrder(UserRole.SUBSCRIPTION_MANAGER, UserRole.ORGANIZATION_ADMIN);
        assertThat(cleo.status()).isEqualTo(AccountStatus.PASSWORD_MUST_BE_CHANGED);
        assertThat(fixtures.subjects("cleo@dock.example")).containsExactly("Ihr OSCM-Konto cleo");
        assertThat(fixtures.subjects("ada@dock.example")).endsWith("User import: all 1 users were created");
    }

    @Test
    void nobodyIsMadeBeforeTheWorkBegins() {
        take(GOOD);

        assertThat(core.get(FindParties.class).users(fixtures.dock().key())).hasSize(2);
        assertThat(core.fired(TimerWanted.class)).contains(new TimerWanted(PlatformTimer.USER_IMPORT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cleo,c@x.example,en,,,                | IMPORT_COLUMNS_WRONG
                    cleo,c@x.example,en,,,,,              | IMPORT_COLUMNS_WRONG
                    ,c@x.example,en,,,,                   | IMPORT_USER_ID_MISSING
                    cleo,c@x.example,,,,,                 | IMPORT_LOCALE_MISSING
                    cleo,,en,,,,                          | IMPORT_EMAIL_MISSING
                    cleo,c@x.example,en,DR,,,             | IMPORT_SALUTATION_WRONG
                    cleo,c@x.example,en,,,,KING           | IMPORT_ROLE_WRONG
                    cleo,c@x.example,en,,,,UNIT_ADMINISTRATOR | IMPORT_ROLE_WRONG
                    cleo,no address,en,,,,                | IMPORT_VALUE_WRONG
                    cleo,c@x.example,xx,,,,               | IMPORT_VALUE_WRONG
                    "cleo"x,c@x.example,en,,,,            | IMPORT_NOT_READABLE
                    """)
    void theFirstErrorIsNamedWithItsLineAndNothingIsImported(String wrong, IdentityError error) {
        String file = "dora,dora@dock.example,en,,\"Do\nra\",,\n\n" + wrong + "\n,,,,,,\n";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> take(file));

        assertThat(refusal.code()).isEqualTo(error);
        assertThat(refusal.parameters().get(0)).isEqualTo("4");
        work();
        assertThat(core.get(FindParties.class).users(fixtures.dock().key())).hasSize(2);
    }

    @Test
    void anErrorInTheLastLineIsNamedWithoutALineBreakAtTheEnd() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> take(GOOD + "dora"));

        assertThat(refusal.parameters()).containsExactly("2", "1");
    }

    @Test
    void whatIsNoTextOrEmptyIsNotRead() {
        assertRefused(() -> take(""), IdentityError.IMPORT_NOT_READABLE);
        assertRefused(
                () -> core.get(ImportUsers.class).intoOwn(new byte[] {(byte) 0xff, 0}, null),
                IdentityError.IMPORT_NOT_READABLE);
        assertRefused(() -> core.get(ImportUsers.class).intoOwn(null, null), IdentityError.IMPORT_NOT_READABLE);
    }

    @Test
    void anUnknownMarketplaceIsRefusedAtOnce() {
        assertRefused(
                () -> core.get(ImportUsers.class).intoOwn(GOOD.getBytes(StandardCharsets.UTF_8), "nowhere"),
                IdentityError.MARKETPLACE_UNKNOWN);
    }

    @Test
    void whoCannotBeMadeIsToldOfInTheResultAndTheOthersAreMade() {
        take("ben,ben@dock.example,en,,,,\n" + GOOD + "dora,dora@dock.example,en,,,,SERVICE_MANAGER\n");
        work();

        assertThat(user("cleo").userId()).isEqualTo("cleo");
        assertThat(fixtures.subjects("ada@dock.example")).endsWith("User import: 1 of 3 users were created");
        assertThat(fixtures.lastText("ada@dock.example"))
                .contains("1: ben: A user with the id ben exists already.")
                .contains("3: dora: The role SERVICE_MANAGER cannot be given");
    }

    @Test
    void ifNobodyCanBeMadeTheResultSaysSo() {
        take("ben,ben@dock.example,en,,,,\n");
        work();

        assertThat(fixtures.subjects("ada@dock.example")).endsWith("User import: none of the 1 users could be created");
    }

    @Test
    void theOperatorImportsIntoAnyOrganization() {
        core.signInAsOperator();

        core.get(ImportUsers.class).into(fixtures.dock().organizationId(), GOOD.getBytes(StandardCharsets.UTF_8), null);
        work();

        assertThat(user("cleo").organizationKey()).isEqualTo(fixtures.dock().key());
        assertRefused(
                () -> core.get(ImportUsers.class).into("none", GOOD.getBytes(StandardCharsets.UTF_8), null),
                IdentityError.ORGANIZATION_NOT_FOUND);
    }

    @Test
    void whatAnotherServerWorksOnIsLeftToItUntilItsLeaseRunsOut() {
        take(GOOD);
        core.settle();
        long key =
                core.get(UserImports.class).waiting(fixtures.realTime().now()).get(0);
        core.get(UserImports.class)
                .lease(key, fixtures.realTime().now(), fixtures.realTime().now().plus(Duration.ofMinutes(1)));

        work();
        assertThat(core.get(FindParties.class).users(fixtures.dock().key())).hasSize(2);

        fixtures.realTime().advance(Duration.ofMinutes(2));
        work();
        assertThat(core.get(FindParties.class).users(fixtures.dock().key())).hasSize(3);
    }

    private void take(String file) {
        core.get(ImportUsers.class).intoOwn(file.getBytes(StandardCharsets.UTF_8), null);
    }

    private void work() {
        core.settle();
        core.get(MakeImportedUsers.class).make();
        core.settle();
    }

    private UserView user(String userId) {
        return core.get(FindParties.class).user(userId, fixtures.dock().key());
    }
}
