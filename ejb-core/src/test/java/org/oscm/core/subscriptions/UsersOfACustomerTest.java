package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.IdentityFixtures.StoppedTime;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.ActForCustomer;
import org.oscm.core.identity.usecase.DeleteUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.OwnUsers;
import org.oscm.core.identity.usecase.RemoveIdleStandIns;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.identity.usecase.SignedInUsers;
import org.oscm.core.identity.usecase.UpdateUser;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.subscriptions.usecase.TellProfiles;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

class UsersOfACustomerTest {

    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestCore core = new TestCore();

    private final StoppedTime realTime = new StoppedTime();
    private SubscriptionsFixtures fixtures;

    @BeforeEach
    void aCustomer() {
        core.bind(RealTime.class, realTime);
        fixtures = new SubscriptionsFixtures(core);
        fixtures.signInAda();
    }

    @Test
    void whoIsAssignedIsNotDeletedBeforeTheSubscriptionHasEnded() {
        ServiceView offer = fixtures.harborCrm();
        core.signIn(fixtures.ben());
        core.get(SubscribeToService.class)
                .order(fixtures.order("crm", offer, SubscriptionsFixtures.as(fixtures.ben(), "ADMIN")));
        fixtures.signInAda();

        assertRefused(() -> delete(fixtures.ben()), IdentityError.USER_HAS_SUBSCRIPTIONS);

        core.get(EndSubscription.class).end("crm");
        core.settle();
        delete(fixtures.ben());

        assertThat(core.get(Users.class).find("ben")).isEmpty();
        assertThat(core.get(Subscriptions.class).ownedBy(fixtures.ben().key())).isEmpty();
    }

    @Test
    void aProviderActsForACustomerWhoUsesAnApplicationThatAllowsIt() {
        subscribe(true);
        core.signIn(fixtures.supplier().administrator());

        UserView acting = core.get(ActForCustomer.class).begin(dock(), PASSWORD);

        assertThat(acting.organizationKey())
                .isEqualTo(fixtures.customer().organization().key());
        assertThat(acting.roles()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        assertThat(acting.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(core.get(SignIn.class).withPassword(acting.userId(), PASSWORD))
                .isPresent();
        fixtures.signInAda();
        assertThat(core.get(OwnUsers.class).all()).extracting(UserView::userId).doesNotContain(acting.userId());

        core.signIn(acting);
        core.get(ActForCustomer.class).end();

        assertThat(core.get(Users.class).find(acting.userId())).isEmpty();
    }

    @Test
    void whoWorksForHimselfIsNotCleanedUp() {
        core.get(ActForCustomer.class).end();

        assertThat(core.get(FindParties.class).user(fixtures.ada().key())).isNotNull();
    }

    @Test
    void nobodyActsForACustomerWhoDidNotAgree() {
        subscribe(false);
        core.signIn(fixtures.supplier().administrator());

        assertRefused(
                () -> core.get(ActForCustomer.class).begin(dock(), PASSWORD),
                IdentityError.ACTING_ON_BEHALF_NOT_ALLOWED);
        assertRefused(
                () -> core.get(ActForCustomer.class).begin("00000000", PASSWORD), IdentityError.ORGANIZATION_NOT_FOUND);
    }

    @Test
    void thePasswordOfWhoActsForACustomerIsAsLongAsAnyOther() {
        subscribe(true);
        core.signIn(fixtures.supplier().administrator());

        assertRefused(() -> core.get(ActForCustomer.class).begin(dock(), "short"), InputError.LENGTH, "password");
    }

    @Test
    void whoHasNotActedForACustomerForAWeekIsCleanedUp() {
        UserView acting = actingForTheCustomer();
        idle(Duration.ofDays(6));
        assertThat(core.get(SignIn.class).withPassword(acting.userId(), PASSWORD))
                .isPresent();
        core.settle();

        idle(Duration.ofDays(7).minusMillis(1));
        assertThat(core.get(Users.class).find(acting.key())).isPresent();
        assertThat(core.get(FindParties.class).user(acting.key()).version()).isEqualTo(acting.version());

        idle(Duration.ofMillis(1));
        assertThat(core.get(Users.class).find(acting.key())).isEmpty();
        assertThat(core.get(Users.class).find(fixtures.ada().key())).isPresent();
    }

    @Test
    void whoActsForACustomerInTheBrowserIsNotIdle() {
        UserView acting = actingForTheCustomer();
        core.get(SignedInUsers.class).began("a session", acting.key());

        idle(Duration.ofDays(8));

        assertThat(core.get(Users.class).find(acting.key())).isPresent();
    }

    private UserView actingForTheCustomer() {
        subscribe(true);
        core.signIn(fixtures.supplier().administrator());
        UserView acting = core.get(ActForCustomer.class).begin(dock(), PASSWORD);
        core.settle();
        return acting;
    }

    private void idle(Duration time) {
        core.clock().advance(time);
        core.get(RemoveIdleStandIns.class).remove();
        core.settle();
    }

    @Test
    void applicationsHearOfANewProfile() {
        orderForBen();

        changeBen();

        assertThat(core.fired(TimerWanted.class)).contains(new TimerWanted(PlatformTimer.USER_PROFILES));
        assertThat(fixtures.application().asked).endsWith("updateUsers benjamin:ADMIN");
        fixtures.application().asked.clear();
        tell();
        assertThat(fixtures.application().asked).isEmpty();
    }

    @Test
    void anApplicationThatDoesNotAnswerHearsOfItLater() {
        orderForBen();
        fixtures.application().doNotAnswer("updateUsers");
        changeBen();
        fixtures.application().doEverything();
        fixtures.application().asked.clear();
        tell();
        assertThat(fixtures.application().asked).isEmpty();

        realTime.advance(Duration.ofSeconds(30));
        tell();

        assertThat(fixtures.application().asked).containsExactly("updateUsers benjamin:ADMIN");
    }

    @Test
    void whereAnApplicationRefusesTheAdministratorsHearOfIt() {
        orderForBen();
        fixtures.application().refuse("updateUsers");

        changeBen();

        assertThat(core.get(Mails.class).to(fixtures.ada().email()))
                .extracting(MailView::subject)
                .contains("crm does not know the new profile of benjamin");
        assertThat(core.get(FindParties.class).user(fixtures.ben().key()).userId())
                .isEqualTo("benjamin");
    }

    private void orderForBen() {
        core.get(SubscribeToService.class)
                .order(fixtures.order("crm", fixtures.harborCrm(), SubscriptionsFixtures.as(fixtures.ben(), "ADMIN")));
        core.settle();
    }

    private void changeBen() {
        UserView ben = core.get(FindParties.class).user(fixtures.ben().key());
        core.get(UpdateUser.class)
                .update(
                        new UserReference(ben.key(), ben.version(), ben.userId()),
                        new UserData("benjamin", ben.email(), "en", null, null, null, null, null, null, Set.of()));
        core.fired(UserProfileChanged.class).forEach(core.get(TellProfiles.class)::note);
        tell();
    }

    private void tell() {
        core.settle();
        core.get(TellProfiles.class).tell();
        core.settle();
    }

    private String dock() {
        return fixtures.customer().organization().organizationId();
    }

    private void subscribe(boolean allowingOnBehalfActing) {
        TechnicalServiceDefinition crm =
                SubscriptionsFixtures.definition("crm", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false);
        TechnicalServiceDefinition definition = new TechnicalServiceDefinition(
                crm.id(),
                crm.build(),
                crm.accessType(),
                crm.provisioning(),
                crm.baseUrl(),
                crm.loginPath(),
                crm.onlyOneSubscriptionAllowed(),
                allowingOnBehalfActing,
                crm.billingIdentifier(),
                crm.accessInfos(),
                crm.descriptions(),
                crm.licenses(),
                crm.tags(),
                crm.parameters(),
                crm.events(),
                crm.roles(),
                crm.operations());
        ServiceView offer = fixtures.offer(definition, SubscriptionsFixtures.free());
        core.get(SubscribeToService.class).order(fixtures.unpaid("crm", offer));
        core.settle();
    }

    private void delete(UserView user) {
        core.settle();
        UserView stored = core.get(FindParties.class).user(user.key());
        core.get(DeleteUser.class).delete(new UserReference(stored.key(), stored.version(), stored.userId()), null);
    }
}
