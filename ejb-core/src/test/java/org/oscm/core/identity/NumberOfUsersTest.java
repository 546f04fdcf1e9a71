package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.registered;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.CountUsers;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

class NumberOfUsersTest {

    private static final String OPERATOR = "operator@example.com";

    @RegisterExtension
    final TestCore core = new TestCore();

    @BeforeEach
    void anOperatorWithAnAddress() {
        core.signInAsOperator();
        UserData operator = new UserData(
                "second", OPERATOR, "de", null, null, null, null, null, null, Set.of(UserRole.PLATFORM_OPERATOR));
        core.get(CreateUser.class).create(1, operator, null);
        core.settle();
    }

    @Test
    void asManyUsersAsAllowedAreNoNews() {
        allow(core.get(Users.class).count());
        core.get(CountUsers.class).count();

        assertThat(warnings()).isZero();
    }

    @Test
    void oneMoreIsMailedToTheOperatorsInTheirLanguage() {
        long registered = core.get(Users.class).count();
        allow(registered);
        registered(core, "One more");
        core.get(CountUsers.class).count();
        core.settle();

        assertThat(warnings()).isEqualTo(1);
        assertThat(core.get(Mails.class).to(OPERATOR))
                .last()
                .satisfies(mail -> assertThat(mail.subject())
                        .isEqualTo("OSCM hat %d Benutzer, erlaubt sind %d", registered + 1, registered));
    }

    private long warnings() {
        return core.get(Mails.class).to(OPERATOR).stream()
                .filter(mail -> mail.subject().contains("erlaubt sind"))
                .count();
    }

    private void allow(long users) {
        core.get(Settings.class).change(SettingKey.MAX_NUMBER_ALLOWED_USERS, String.valueOf(users));
        core.settle();
    }
}
