package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.usecase.ChangePassword;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

class SigningInTest {

    private static final String CHOSEN = "correct horse battery";

    @RegisterExtension
    final TestCore core = new TestCore();

    private OrganizationView organization;
    private UserView user;
    private String mailedPassword;

    @BeforeEach
    void aNewUserWithHisMail() {
        organization = core.get(CreateOrganization.class)
                .create(new OrganizationData("Customer", null, null, null, null, null, "en", null), Set.of());
        user = create("anna", UserRole.ORGANIZATION_ADMIN);
        mailedPassword = line("Password");
    }

    @Test
    void theMailTellsKeyAndPasswordOnLinesOfTheirOwn() {
        assertThat(line("User key")).isEqualTo(String.valueOf(user.key()));
        assertThat(mailedPassword).hasSize(16);
    }

    @Test
    void aUserSignsInByKeyOrById() {
        assertThat(signIn(String.valueOf(user.key()), mailedPassword)).isTrue();
        assertThat(signIn("anna", mailedPassword)).isTrue();
    }

    @Test
    void digitsThatAreNobodysKeyAreTriedAsId() {
        create("42");
        String password = lineTo("42@customer.example", "Password");

        assertThat(signIn("42", password)).isTrue();
    }

    @Test
    void wrongNamesAndPasswordsGetTheSameAnswer() {
        assertThat(core.get(SignIn.class).withPassword("nobody", "x")).isEmpty();
        assertThat(core.get(SignIn.class).withPassword("anna", "x")).isEmpty();
    }

    @Test
    void threeWrongPasswordsLockEvenTheRightOneOut() {
        signIn("anna", "wrong");
        signIn("anna", "wrong");
        assertThat(signIn("anna", mailedPassword)).isTrue();

        signIn("anna", "wrong");
        signIn("anna", "wrong");
        signIn("anna", "wrong");

        assertThat(signIn("anna", mailedPassword)).isFalse();
        assertThat(core.get(FindParties.class).user(user.key()).status())
                .isEqualTo(AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS);
    }

    @Test
    void aChangedPasswordEndsTheOldOneAtOnce() {
        signIn("anna", mailedPassword);
        core.signIn(user);

        core.get(ChangePassword.class).change(mailedPassword, CHOSEN);

        assertThat(signIn("anna", mailedPassword)).isFalse();
        assertThat(signIn("anna", CHOSEN)).isTrue();
        assertThat(core.get(FindParties.class).user(user.key()).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void aNewPasswordNeedsTwelveCharacters() {
        core.signIn(user);

        assertRefused(
                () -> core.get(ChangePassword.class).change(mailedPassword, "elevenchars"),
                InputError.LENGTH,
                "newPassword");
    }

    @Test
    void aUserIdCanBeTakenOnlyOnce() {
        assertRefused(() -> create(" anna "), IdentityError.USER_ID_TAKEN);
    }

    @Test
    void aRoleNeedsTheRoleOfTheOrganization() {
        assertRefused(() -> create("max", UserRole.SERVICE_MANAGER), IdentityError.USER_ROLE_NOT_ASSIGNABLE);
    }

    private UserView create(String userId, UserRole... roles) {
        UserData data = new UserData(
                userId, userId.strip() + "@customer.example", "en", null, null, null, null, null, null, Set.of(roles));
        return core.get(CreateUser.class).create(organization.key(), data, null);
    }

    private boolean signIn(String name, String password) {
        boolean signedIn = core.get(SignIn.class).withPassword(name, password).isPresent();
        core.settle();
        return signedIn;
    }

    private String line(String label) {
        return lineTo("anna@customer.example", label);
    }

    private String lineTo(String address, String label) {
        String text = core.get(Mails.class).to(address).get(0).text();
        Matcher line =
                Pattern.compile("^" + label + ": (.+)$", Pattern.MULTILINE).matcher(text);
        assertThat(line.find()).isTrue();
        return line.group(1);
    }
}
