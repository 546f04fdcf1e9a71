package org.oscm.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.ChangeRoles;
import org.oscm.core.identity.usecase.DeleteUser;
import org.oscm.core.identity.usecase.MailAccounts;
import org.oscm.core.identity.usecase.OwnUsers;
import org.oscm.core.identity.usecase.ResetPassword;
import org.oscm.core.identity.usecase.UpdateUser;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;

class ManagingUsersTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private IdentityFixtures fixtures;
    private UserView ada;
    private UserView ben;

    @BeforeEach
    void anAdministratorAndAUser() {
        fixtures = new IdentityFixtures(core);
        ada = fixtures.ada();
        ben = fixtures.ben();
    }

    @Test
    void anAdministratorSeesTheUsersOfHisOrganizationOnly() {
        UserView stranger = fixtures.user(fixtures.organization("Pier"), "stranger");
        OwnUsers ownUsers = core.get(OwnUsers.class);

        assertThat(ownUsers.all()).extracting(UserView::userId).containsExactly("ada", "ben");
        assertThat(ownUsers.byId("ben").key()).isEqualTo(ben.key());
        assertRefused(() -> ownUsers.byId("stranger"), IdentityError.USER_NOT_FOUND);
        assertRefused(() -> ownUsers.byId("nobody"), IdentityError.USER_NOT_FOUND);
        assertRefused(() -> ownUsers.view(IdentityFixtures.reference(stranger)), IdentityError.NOT_YOUR_ORGANIZATION);
        assertRefused(() -> ownUsers.view(new UserReference(0, 0, null)), InputError.REQUIRED, "userId");
    }

    @Test
    void anUpdateIsToldAtTheOldAndTheNewAddressAndToApplications() {
        UserView changed =
                core.get(UpdateUser.class).update(IdentityFixtures.reference(ben), IdentityFixtures.data("benjamin"));

        assertThat(changed.userId()).isEqualTo("benjamin");
        assertThat(changed.version()).isGreaterThan(ben.version());
        assertThat(fixtures.subjects("ben@dock.example")).endsWith("Your OSCM account benjamin was changed");
        assertThat(fixtures.subjects("benjamin@dock.example"))
                .containsExactly("Your OSCM account benjamin was changed");
        assertThat(core.fired(UserProfileChanged.class)).containsExactly(new UserProfileChanged(ben.key(), ada.key()));
    }

    @Test
    void anUpdateThatChangesNothingIsNotTold() {
        core.get(UpdateUser.class).update(IdentityFixtures.reference(ben), IdentityFixtures.data("ben"));

        assertThat(fixtures.subjects("ben@dock.example")).hasSize(1);
        assertThat(core.fired(UserProfileChanged.class)).isEmpty();
    }

    @Test
    void rolesAndStateStayAtAnUpdate() {
        UserView changed =
                core.get(UpdateUser.class).update(IdentityFixtures.reference(ada), IdentityFixtures.data("lovelace"));

        assertThat(changed.roles()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        assertThat(changed.status()).isEqualTo(ada.status());
    }

    @Test
    void withoutTheRoleOneChangesOnlyOneself() {
        core.signIn(ben);

        assertThat(core.get(UpdateUser.class)
                        .update(IdentityFixtures.reference(ben), IdentityFixtures.data("benny"))
                        .userId())
                .isEqualTo("benny");
        assertRefused(
                () -> core.get(UpdateUser.class).update(IdentityFixtures.reference(ada), IdentityFixtures.data("mine")),
                IdentityError.NOT_YOUR_ACCOUNT);
    }

    @Test
    void anUpdateKeepsTheRulesForValues() {
        assertRefused(() -> update("ada"), IdentityError.USER_ID_TAKEN);
        assertRefused(() -> update("b/n"), InputError.ID_CHARACTER, "userId");
        assertRefused(() -> update(" "), InputError.VALUES_WRONG);
        update("ben2");
        assertRefused(() -> update("ben3"), IdentityError.USER_CHANGED);
    }

    @Test
    void aDeletedUserIsGoneAndHisIdIsFree() {
        delete(ben);

        assertThat(core.get(Users.class).find("ben")).isEmpty();
        assertThat(fixtures.subjects("ben@dock.example")).endsWith("Your OSCM account ben was deleted");
        fixtures.user(fixtures.dock(), "ben");
    }

    @Test
    void nobodyDeletesHimselfOrTheLastAdministratorOrWhoIsSignedIn() {
        assertRefused(() -> delete(ada), IdentityError.OWN_ACCOUNT_STAYS);
        fixtures.worksInThePortal(ben);
        assertRefused(() -> delete(ben), IdentityError.SIGNED_IN_USER_STAYS);
        fixtures.realTime().advance(Duration.ofMinutes(9));
        delete(ben);

        UserView cleo = fixtures.user(fixtures.dock(), "cleo");
        core.signIn(cleo);
        assertRefused(() -> delete(ada), IdentityError.USER_IS_LAST_ADMINISTRATOR);
    }

    @Test
    void rolesAreGrantedRevokedAndSet() {
        ChangeRoles roles = core.get(ChangeRoles.class);
        UserReference reference = IdentityFixtures.reference(ben);

        roles.grant(reference, Set.of(UserRole.SUBSCRIPTION_MANAGER));
        assertThat(fixtures.stored(ben).roles()).containsExactly(UserRole.SUBSCRIPTION_MANAGER);
        roles.set(reference, Set.of(UserRole.ORGANIZATION_ADMIN));
        assertThat(fixtures.stored(ben).roles()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        roles.revoke(reference, Set.of(UserRole.ORGANIZATION_ADMIN, UserRole.BROKER_MANAGER));
        assertThat(fixtures.stored(ben).roles()).isEmpty();
    }

    @Test
    void whoLosesHisLastRoleHearsOfIt() {
        core.get(ChangeRoles.class).set(IdentityFixtures.reference(ben), Set.of(UserRole.SUBSCRIPTION_MANAGER));
        int before = fixtures.subjects(ben.email()).size();

        core.get(ChangeRoles.class).set(IdentityFixtures.reference(ben), Set.of());

        assertThat(fixtures.subjects(ben.email()))
                .hasSize(before + 1)
                .last()
                .isEqualTo("Your OSCM account ben has no role any more");
    }

    @Test
    void settingRolesLeavesTheAdministrationOfUnits() {
        Organization dock = core.get(Organizations.class).get(fixtures.dock().key());
        core.get(Users.class).get(ben.key()).grant(UserRole.UNIT_ADMINISTRATOR, dock);

        core.get(ChangeRoles.class).set(IdentityFixtures.reference(ben), Set.of());

        assertThat(fixtures.stored(ben).roles()).containsExactly(UserRole.UNIT_ADMINISTRATOR);
    }

    @Test
    void theLastAdministratorStaysOne() {
        ChangeRoles roles = core.get(ChangeRoles.class);

        assertRefused(
                () -> roles.revoke(IdentityFixtures.reference(ada), Set.of(UserRole.ORGANIZATION_ADMIN)),
                IdentityError.LAST_ADMINISTRATOR_KEEPS_ROLE);
        assertRefused(
                () -> roles.set(IdentityFixtures.reference(ada), Set.of()),
                IdentityError.LAST_ADMINISTRATOR_KEEPS_ROLE);
    }

    @Test
    void whoIsSignedInLosesNoRoleButMayGetOne() {
        fixtures.worksInThePortal(ben);
        ChangeRoles roles = core.get(ChangeRoles.class);

        roles.grant(IdentityFixtures.reference(ben), Set.of(UserRole.SUBSCRIPTION_MANAGER));
        assertRefused(() -> roles.set(IdentityFixtures.reference(ben), Set.of()), IdentityError.USER_SIGNED_IN);
    }

    @Test
    void theRolesOfTheOrganizationSayWhatUsersCanBe() {
        assertThat(core.get(ChangeRoles.class).available(IdentityFixtures.reference(ben)))
                .containsExactlyInAnyOrder(UserRole.ORGANIZATION_ADMIN, UserRole.SUBSCRIPTION_MANAGER);
        UserView seller = fixtures.user(fixtures.organization("Seller", OrganizationRole.SUPPLIER), "sam");
        core.signIn(seller);

        assertThat(core.get(ChangeRoles.class).available(IdentityFixtures.reference(seller)))
                .containsExactlyInAnyOrder(
                        UserRole.ORGANIZATION_ADMIN, UserRole.SUBSCRIPTION_MANAGER, UserRole.SERVICE_MANAGER);
        assertRefused(
                () -> core.get(ChangeRoles.class)
                        .grant(IdentityFixtures.reference(seller), Set.of(UserRole.PLATFORM_OPERATOR)),
                IdentityError.USER_ROLE_NOT_ASSIGNABLE);
    }

    @Test
    void aResetPasswordEndsTheOldOneAndMustBeChanged() {
        String old = fixtures.line(ben, "Password");

        core.get(ResetPassword.class).reset(IdentityFixtures.reference(ben), null);

        assertThat(fixtures.signIn(ben, old)).isFalse();
        assertThat(fixtures.signIn(ben, fixtures.line(ben, "Password"))).isTrue();
        assertThat(fixtures.stored(ben).status()).isEqualTo(AccountStatus.PASSWORD_MUST_BE_CHANGED);
    }

    @Test
    void thePasswordOfWhoIsSignedInIsNotReset() {
        fixtures.worksInThePortal(ben);

        assertRefused(
                () -> core.get(ResetPassword.class).reset(IdentityFixtures.reference(ben), null),
                IdentityError.USER_SIGNED_IN);
    }

    @Test
    void theAccountsOfAnAddressGoToThatAddress() {
        core.get(MailAccounts.class).mail("BEN@dock.example", null);

        assertThat(fixtures.lastText("ben@dock.example")).contains("ben (" + ben.key() + ")");
        core.get(MailAccounts.class).mail("nobody@dock.example", null);
        assertThat(fixtures.subjects("nobody@dock.example")).isEmpty();
        assertRefused(() -> core.get(MailAccounts.class).mail("no address", null), InputError.EMAIL, "email");
    }

    private void update(String userId) {
        core.get(UpdateUser.class).update(IdentityFixtures.reference(ben), IdentityFixtures.data(userId));
    }

    private void delete(UserView user) {
        core.get(DeleteUser.class).delete(IdentityFixtures.reference(fixtures.stored(user)), null);
    }
}
