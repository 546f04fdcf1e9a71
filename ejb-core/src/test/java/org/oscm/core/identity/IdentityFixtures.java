package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.model.PlatformSession;
import org.oscm.core.identity.repository.PlatformSessions;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;

/** The organization "Dock" with its only administrator Ada, who is signed in, and Ben, who has no role. */
public final class IdentityFixtures {

    /** The machine's time, which stands still until the test moves it. */
    public static final class StoppedTime extends RealTime {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        public void advance(Duration duration) {
            now = now.plus(duration);
        }
    }

    private final TestCore core;
    private final StoppedTime realTime = new StoppedTime();
    private final OrganizationView dock;
    private final UserView ada;
    private final UserView ben;

    public IdentityFixtures(TestCore core) {
        this.core = core;
        core.bind(RealTime.class, realTime);
        dock = organization("Dock");
        ada = user(dock, "ada", UserRole.ORGANIZATION_ADMIN);
        ben = user(dock, "ben");
        core.settle();
        core.signIn(ada);
    }

    public OrganizationView organization(String name, OrganizationRole... roles) {
        return core.get(CreateOrganization.class)
                .create(
                        new OrganizationData(
                                name, "Quay 1", "mail@dock.example", "1", "http://dock.example", null, "en", null),
                        Set.of(roles));
    }

    public UserView user(OrganizationView organization, String userId, UserRole... roles) {
        return core.get(CreateUser.class).create(organization.key(), data(userId, roles), null);
    }

    public static UserData data(String userId, UserRole... roles) {
        return new UserData(userId, userId + "@dock.example", "en", null, null, null, null, null, null, Set.of(roles));
    }

    public StoppedTime realTime() {
        return realTime;
    }

    public OrganizationView dock() {
        return dock;
    }

    public UserView ada() {
        return ada;
    }

    public UserView ben() {
        return ben;
    }

    /** How he is stored now. */
    public UserView stored(UserView user) {
        core.settle();
        return core.get(FindParties.class).user(user.key());
    }

    public static UserReference reference(UserView user) {
        return new UserReference(user.key(), user.version(), user.userId());
    }

    public void worksInThePortal(UserView user) {
        core.get(PlatformSessions.class)
                .add(new PlatformSession("session of " + user.userId(), user.key(), realTime.now()));
        core.settle();
    }

    public boolean signIn(UserView user, String password) {
        boolean signedIn =
                core.get(SignIn.class).withPassword(user.userId(), password).isPresent();
        core.settle();
        return signedIn;
    }

    /** Subjects of the mails to an address, oldest first. */
    public List<String> subjects(String address) {
        return core.get(Mails.class).to(address).stream().map(MailView::subject).toList();
    }

    public String lastText(String address) {
        List<MailView> mails = core.get(Mails.class).to(address);
        return mails.get(mails.size() - 1).text();
    }

    /** What stands behind a label on a line of its own in the last mail. */
    public String line(UserView user, String label) {
        Matcher line =
                Pattern.compile("^" + label + ": (.+)$", Pattern.MULTILINE).matcher(lastText(user.email()));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }
}
