package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.DeleteUser;
import org.oscm.core.identity.usecase.RecoverPassword;
import org.oscm.core.kernel.InputError;
import org.oscm.core.testing.TestCore;

class RecoveringPasswordsTest {

    private static final String CHOSEN = "correct horse battery";
    private static final String LINK_MAIL = "A new password for your OSCM account ben";

    @RegisterExtension
    final TestCore core = new TestCore();

    private IdentityFixtures fixtures;
    private UserView ben;

    @BeforeEach
    void aUser() {
        fixtures = new IdentityFixtures(core);
        ben = fixtures.ben();
    }

    @Test
    void theMailedTokenChoosesANewPasswordOnce() {
        String old = fixtures.line(ben, "Password");
        request();
        String token = fixtures.line(ben, "Code");
        assertThat(fixtures.lastText(ben.email())).contains("/public/new-password.xhtml?token=" + token);

        assertThat(core.get(RecoverPassword.class).isValid(token)).isTrue();
        complete(token, CHOSEN);

        assertThat(core.get(RecoverPassword.class).isValid(token)).isFalse();
        assertThat(fixtures.signIn(ben, old)).isFalse();
        assertThat(fixtures.signIn(ben, CHOSEN)).isTrue();
        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(fixtures.subjects(ben.email())).endsWith("Your OSCM account ben has a new password");
        assertRefused(() -> complete(token, CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
    }

    @Test
    void aPasswordThatIsTooShortLeavesTheLinkAsItIs() {
        request();
        String token = fixtures.line(ben, "Code");

        assertRefused(() -> complete(token, "short"), InputError.LENGTH, "newPassword");
        assertRefused(() -> complete(token, null), InputError.REQUIRED, "newPassword");
        complete(token, CHOSEN);
    }

    @Test
    void theLinkIsValidForADayOfThePlatformsTime() {
        request();
        String token = fixtures.line(ben, "Code");
        core.clock().advance(Duration.ofHours(24).minusMillis(1));
        assertRefused(() -> complete(token, "short"), InputError.LENGTH, "newPassword");

        core.clock().advance(Duration.ofMillis(1));

        assertRefused(() -> complete(token, CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
    }

    @Test
    void anotherRequestIsHeardAfterFiveMinutesAndEndsTheFirstLink() {
        request();
        String first = fixtures.line(ben, "Code");
        core.clock().advance(Duration.ofMinutes(5).minusMillis(1));
        request();
        assertThat(fixtures.line(ben, "Code")).isEqualTo(first);

        core.clock().advance(Duration.ofMillis(1));
        request();

        assertThat(fixtures.line(ben, "Code")).isNotEqualTo(first);
        assertRefused(() -> complete(first, CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
    }

    @Test
    void nobodyIsToldApartByTheAnswer() {
        core.get(RecoverPassword.class).request("nobody");
        fixtures.worksInThePortal(ben);
        request();

        assertThat(fixtures.subjects(ben.email())).doesNotContain(LINK_MAIL);
        assertRefused(() -> complete("guessed", CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
        assertRefused(() -> complete("x".repeat(5000), CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
        assertRefused(() -> complete(null, CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
    }

    @Test
    void whoAnAdministratorLockedIsRefusedByMail() {
        core.get(Users.class).get(ben.key()).lock();
        request();

        assertThat(fixtures.subjects(ben.email())).endsWith("No new password for your OSCM account ben");
    }

    @Test
    void aLockThatComesAfterTheLinkHolds() {
        request();
        String token = fixtures.line(ben, "Code");
        core.get(Users.class).get(ben.key()).lock();
        core.settle();

        assertRefused(() -> complete(token, CHOSEN), IdentityError.RECOVERY_LINK_INVALID);
    }

    @Test
    void whoLockedHimselfOutGetsInByTheLink() {
        fixtures.signIn(ben, "1");
        fixtures.signIn(ben, "2");
        fixtures.signIn(ben, "3");
        request();

        complete(fixtures.line(ben, "Code"), CHOSEN);

        assertThat(fixtures.signIn(ben, CHOSEN)).isTrue();
    }

    @Test
    void aUserWithALinkCanBeDeleted() {
        request();
        core.get(DeleteUser.class).delete(IdentityFixtures.reference(fixtures.stored(ben)), null);

        assertThat(core.get(Users.class).find("ben")).isEmpty();
    }

    private void request() {
        core.get(RecoverPassword.class).request("ben");
        core.settle();
    }

    private void complete(String token, String password) {
        core.get(RecoverPassword.class).complete(token, password);
        core.settle();
    }
}
