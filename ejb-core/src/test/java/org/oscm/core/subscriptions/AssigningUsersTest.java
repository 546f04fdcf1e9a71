package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.subscriptions.AssignmentChanged.Change.ADD;
import static org.oscm.core.subscriptions.AssignmentChanged.Change.DELETE;
import static org.oscm.core.subscriptions.AssignmentChanged.Change.MODIFY;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.ADMIN;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.subscriptions.usecase.AssignUsers;
import org.oscm.core.subscriptions.usecase.ShowSubscriptions;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.subscriptions.usecase.WantedAssignment;
import org.oscm.core.testing.TestCore;

class AssigningUsersTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private long subscriptionKey;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        ServiceView crm = world.harborCrm();
        subscriptionKey = core.get(SubscribeToService.class).order(world.order("crm", crm, as(world.cleo(), GUEST)));
        core.settle();
        world.application().asked.clear();
        core.clock().advance(Duration.ofHours(1));
    }

    private void assign(List<WantedAssignment> added, List<WantedAssignment> revoked) {
        core.get(AssignUsers.class).assign("crm", added, revoked);
        core.settle();
    }

    private List<String> users() {
        core.settle();
        return core.get(ShowSubscriptions.class).details("crm").users().stream()
                .map(assigned ->
                        assigned.user().userId() + ":" + assigned.role().id())
                .toList();
    }

    @Test
    void addedChangedAndRevokedUsersReachApplicationHistoryAndTheirMailboxes() {
        assign(List.of(as(world.ben(), GUEST)), List.of());
        core.clock().advance(Duration.ofHours(1));
        assign(List.of(as(world.ben(), ADMIN)), List.of(as(world.cleo(), null)));

        assertThat(world.application().asked)
                .containsExactly("createUsers ben:GUEST", "updateUsers ben:ADMIN", "deleteUsers cleo:GUEST");
        assertThat(users()).containsExactly("ben:ADMIN");
        assertThat(core.get(ReadHistory.class).of(subscriptionKey).all(AssignmentChanged.class))
                .extracting(
                        recorded -> recorded.fact().userId(),
                        recorded -> recorded.fact().change(),
                        recorded -> recorded.fact().roleId())
                .containsExactly(
                        tuple("cleo", ADD, GUEST),
                        tuple("ben", ADD, GUEST),
                        tuple("cleo", DELETE, GUEST),
                        tuple("ben", MODIFY, ADMIN));
        assertThat(core.get(Mails.class).to("ben@dock.example"))
                .extracting(MailView::subject)
                .contains("You may now use crm");
        assertThat(core.get(Mails.class).to("cleo@dock.example"))
                .extracting(MailView::subject)
                .contains("You can no longer use crm");
    }

    @Test
    void aUserWhoComesBackHasANewAssignment() {
        assign(List.of(), List.of(as(world.cleo(), null)));
        assign(List.of(as(world.cleo(), GUEST)), List.of());

        assertThat(core.get(ReadHistory.class)
                        .of(subscriptionKey)
                        .bySubject(AssignmentChanged.class)
                        .values())
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsSoAlreadyIsNotDoneAgain() {
        assign(List.of(as(world.cleo(), GUEST)), List.of());

        assertThat(world.application().asked).isEmpty();
    }

    @Test
    void nothingChangesIfTheApplicationRefusesNewUsers() {
        world.application().refuse("createUsers");

        assertRefused(
                () -> assign(List.of(as(world.ben(), GUEST)), List.of(as(world.cleo(), null))),
                ProvisioningError.APPLICATION_OPERATION_FAILED);

        assertThat(users()).containsExactly("cleo:GUEST");
        assertThat(world.application().asked).containsExactly("createUsers ben:GUEST");
    }

    @Test
    void callsThatWorkedAreTakenBackWhenALaterOneFails() {
        world.application().refuse("deleteUsers");

        assertRefused(
                () -> assign(List.of(as(world.ben(), GUEST)), List.of(as(world.cleo(), null))),
                ProvisioningError.APPLICATION_OPERATION_FAILED);

        assertThat(users()).containsExactly("cleo:GUEST");
        assertThat(world.application().asked)
                .containsExactly("createUsers ben:GUEST", "deleteUsers cleo:GUEST", "deleteUsers ben:GUEST");
        world.application().doEverything();
        assign(List.of(as(world.ben(), GUEST)), List.of());
        assertThat(users()).containsExactly("cleo:GUEST", "ben:GUEST");
    }

    @Test
    void moreUsersThanAllowedAreRefusedUnlessOthersLeave() {
        assertRefused(
                () -> assign(List.of(as(world.ben(), GUEST), as(world.ada(), ADMIN)), List.of()),
                SubscriptionError.NAMED_USERS_EXCEEDED);

        assign(List.of(as(world.ben(), GUEST), as(world.ada(), ADMIN)), List.of(as(world.cleo(), null)));

        assertThat(users()).containsExactly("ben:GUEST", world.ada().userId() + ":ADMIN");
    }

    @Test
    void onlyAssignedUsersCanBeRevoked() {
        assertRefused(() -> assign(List.of(), List.of(as(world.ben(), null))), SubscriptionError.USER_NOT_ASSIGNED);
    }

    @Test
    void anAssignmentChangedByOthersIsNotOverwritten() {
        int read =
                core.get(ShowSubscriptions.class).details("crm").users().get(0).licenseVersion();
        assign(List.of(as(world.cleo(), ADMIN)), List.of());

        assertRefused(
                () -> assign(List.of(new WantedAssignment(world.cleo().key(), "cleo", GUEST, read)), List.of()),
                SubscriptionError.ASSIGNMENT_CHANGED_MEANWHILE);
    }

    @Test
    void othersDoNotReachTheSubscription() {
        core.signIn(world.ben());
        assertRefused(() -> assign(List.of(), List.of()), SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        core.signIn(world.supplier().administrator());
        assertRefused(() -> assign(List.of(), List.of()), SubscriptionError.SUBSCRIPTION_NOT_FOUND);
    }

    @Test
    void aUserFindsHisSubscriptions() {
        core.signIn(world.cleo());

        assertThat(core.get(ShowSubscriptions.class).ofUser(world.cleo().key()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.row().subscription().subscriptionId()).isEqualTo("crm");
                    assertThat(found.assignment().role().id()).isEqualTo(GUEST);
                });
        assertThat(core.get(ShowSubscriptions.class).ofUser(world.ben().key())).isEmpty();
    }
}
