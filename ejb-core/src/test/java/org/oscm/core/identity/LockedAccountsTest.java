package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.usecase.CountLogin;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;

class LockedAccountsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private IdentityFixtures fixtures;
    private UserView ben;
    private String password;

    @BeforeEach
    void aUserAndHisPassword() {
        fixtures = new IdentityFixtures(core);
        ben = fixtures.ben();
        password = fixtures.line(ben, "Password");
    }

    @Test
    void anAdministratorLocksAndUnlocksAndTheUserHearsOfIt() {
        lock(AccountStatus.LOCKED);

        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.LOCKED);
        assertThat(fixtures.signIn(ben, password)).isFalse();

        unlock();

        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(fixtures.signIn(ben, password)).isTrue();
        assertThat(fixtures.subjects(ben.email()))
                .containsExactly(
                        "Your OSCM account ben",
                        "Your OSCM account ben was locked",
                        "Your OSCM account ben was unlocked");
    }

    @Test
    void onlyTheStateLockedCanBeGiven() {
        assertRefused(() -> lock(AccountStatus.LOCKED_NOT_CONFIRMED), IdentityError.LOCK_STATE_NOT_ALLOWED);
        assertRefused(() -> lock(AccountStatus.ACTIVE), IdentityError.LOCK_STATE_NOT_ALLOWED);
    }

    @Test
    void whoMustChangeHisPasswordHasNoLockToOpen() {
        assertRefused(this::unlock, IdentityError.UNLOCK_NOT_POSSIBLE);
    }

    @Test
    void nobodyLocksHimself() {
        assertRefused(
                () -> core.get(LockAccount.class)
                        .lock(IdentityFixtures.reference(fixtures.ada()), AccountStatus.LOCKED, null),
                IdentityError.OWN_ACCOUNT);
    }

    @Test
    void aStaleVersionIsRefused() {
        lock(AccountStatus.LOCKED);

        assertRefused(
                () -> core.get(LockAccount.class).unlock(IdentityFixtures.reference(ben), null),
                IdentityError.USER_CHANGED);
    }

    @Test
    void usersOfOtherOrganizationsAreOutOfReach() {
        UserView stranger = fixtures.user(fixtures.organization("Pier"), "stranger");

        assertRefused(
                () -> core.get(LockAccount.class)
                        .lock(IdentityFixtures.reference(stranger), AccountStatus.LOCKED, null),
                IdentityError.NOT_YOUR_ORGANIZATION);
    }

    @Test
    void theOperatorLocksAnybodyButHimself() {
        core.signInAsOperator();

        core.get(LockAccount.class).lockAnybody(ben.key());

        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.LOCKED);
        assertRefused(() -> core.get(LockAccount.class).lockAnybody(1000), IdentityError.OWN_ACCOUNT);
    }

    @Test
    void aLockByWrongPasswordsOpensAfterAWhileOfRealTime() {
        guessThreeTimes();
        fixtures.realTime().advance(Duration.ofMinutes(15).minusMillis(1));
        core.clock().advance(Duration.ofDays(30));
        assertThat(fixtures.signIn(ben, password)).isFalse();

        fixtures.realTime().advance(Duration.ofMillis(1));

        assertThat(fixtures.signIn(ben, password)).isTrue();
        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.PASSWORD_MUST_BE_CHANGED);
    }

    @Test
    void whoGuessesAgainIsLockedAgain() {
        guessThreeTimes();
        fixtures.realTime().advance(Duration.ofMinutes(15));

        guessThreeTimes();

        assertThat(fixtures.signIn(ben, password)).isFalse();
    }

    @Test
    void anAdministratorsLockNeverOpensByItself() {
        lock(AccountStatus.LOCKED);
        guessThreeTimes();
        fixtures.realTime().advance(Duration.ofDays(300));

        assertThat(fixtures.signIn(ben, password)).isFalse();
        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.LOCKED);
    }

    @Test
    void anAdministratorOpensALockByWrongPasswordsAtOnce() {
        guessThreeTimes();

        unlock();

        assertThat(fixtures.signIn(ben, password)).isTrue();
    }

    @Test
    void programsReportLoginsOfTheirOwnUserOnly() {
        core.signIn(ben);
        UserReference himself = IdentityFixtures.reference(ben);
        core.get(CountLogin.class).reported(himself, false);
        core.get(CountLogin.class).reported(himself, false);
        core.get(CountLogin.class).reported(himself, true);
        core.get(CountLogin.class).reported(himself, false);
        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.PASSWORD_MUST_BE_CHANGED);

        core.get(CountLogin.class).reported(himself, false);
        core.get(CountLogin.class).reported(himself, false);

        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS);
        assertRefused(
                () -> core.get(CountLogin.class).reported(IdentityFixtures.reference(fixtures.ada()), false),
                IdentityError.USER_NOT_FOUND);
    }

    @Test
    void wrongPasswordsMakeNobodysReadVersionStaleBeforeTheyLock() {
        fixtures.user(fixtures.dock(), "cleo", UserRole.ORGANIZATION_ADMIN);
        fixtures.signIn(ben, "wrong");

        assertThat(fixtures.stored(ben).version()).isEqualTo(ben.version());
    }

    private void guessThreeTimes() {
        fixtures.signIn(ben, "wrong");
        fixtures.signIn(ben, "wrong");
        fixtures.signIn(ben, "wrong");
    }

    private void lock(AccountStatus status) {
        core.get(LockAccount.class).lock(IdentityFixtures.reference(fixtures.stored(ben)), status, null);
    }

    private void unlock() {
        core.get(LockAccount.class).unlock(IdentityFixtures.reference(fixtures.stored(ben)), null);
    }
}
