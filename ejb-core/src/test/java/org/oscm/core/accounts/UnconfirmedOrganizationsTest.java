package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.GrantDiscount;
import org.oscm.core.accounts.usecase.RegisterSelf;
import org.oscm.core.accounts.usecase.RemoveUnconfirmedOrganizations;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.ConfirmAccount;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.testing.TestCore;

class UnconfirmedOrganizationsTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization mole;

    @BeforeEach
    void somebodyRegistersAsTheCustomerOfASupplier() {
        supplier = aSupplier(core);
        mole = register("mia");
    }

    @Test
    void areRemovedAfterAWeekWithAllThatSellersNotedAboutThem() {
        core.signIn(supplier.administrator());
        core.get(GrantDiscount.class)
                .grant(
                        mole.organization().key(),
                        new DiscountData(0, 0, BigDecimal.TEN, core.clock().instant(), null));
        core.settle();

        remove(WEEK);

        assertThat(core.get(FindParties.class)
                        .findOrganization(mole.organization().organizationId()))
                .isEmpty();
        assertThat(core.get(Users.class).find("mia")).isEmpty();
        assertThat(core.get(FindCustomers.class).of(supplier.organization().key()))
                .extracting(OrganizationView::key)
                .containsExactly(supplier.organization().key());
        register("mia");
    }

    @Test
    void stayUntilTheirTimeIsOver() {
        remove(WEEK.minusMillis(1));

        assertThat(isThere()).isTrue();
    }

    @Test
    void areRemovedAfterThePeriodThatTheOperatorChose() {
        core.get(Settings.class).change(SettingKey.PERMITTED_PERIOD_UNCONFIRMED_ORGANIZATIONS, "1000");

        remove(Duration.ofSeconds(1));

        assertThat(isThere()).isFalse();
    }

    @Test
    void stayForEverOnceTheyAreConfirmed() {
        core.signIn(core.get(FindParties.class).user(mole.administrator().key()));
        core.get(ConfirmAccount.class).confirm(new UserReference(0, 0, "mia"), null);

        remove(WEEK.multipliedBy(100));

        assertThat(isThere()).isTrue();
    }

    @Test
    void stayIfTheOperatorOpenedOrLockedThem() {
        core.signInAsOperator();
        core.get(LockAccount.class).unlockAnybody(mole.administrator().key());
        RegisteredOrganization locked = register("leo");
        core.signInAsOperator();
        core.get(LockAccount.class).lockAnybody(locked.administrator().key());

        remove(WEEK);

        assertThat(isThere()).isTrue();
        assertThat(core.get(Users.class).find("leo")).isPresent();
    }

    @Test
    void stayIfSomebodyElseWorksThere() {
        core.get(CreateUser.class)
                .create(
                        mole.organization().key(),
                        new UserData("ben", "ben@mole.example", "en", null, null, null, null, null, null, Set.of()),
                        null);

        remove(WEEK);

        assertThat(isThere()).isTrue();
    }

    @Test
    void areRemovedThoughTheirPasswordWasMistypedTooOften() {
        for (int i = 0; i < 3; i++) {
            core.get(SignIn.class).withPasswordToConfirm("mia", "wrong");
            core.settle();
        }

        remove(WEEK);

        assertThat(isThere()).isFalse();
    }

    @Test
    void leaveOthersAsTheyAre() {
        core.clock().advance(WEEK.dividedBy(2));
        register("leo");

        remove(WEEK.dividedBy(2));

        assertThat(List.of("mia", "leo"))
                .filteredOn(id -> core.get(Users.class).find(id).isPresent())
                .containsExactly("leo");
        assertThat(core.get(Users.class).find("administrator")).isPresent();
    }

    private RegisteredOrganization register(String userId) {
        RegisteredOrganization made = core.get(RegisterSelf.class)
                .register(new Registration(
                        new OrganizationData("Mole", null, null, null, null, null, "en", null),
                        new UserData(
                                userId, userId + "@mole.example", "en", null, null, null, null, null, null, Set.of()),
                        "correct horse battery",
                        null,
                        null,
                        supplier.organization().organizationId()));
        core.settle();
        return made;
    }

    private void remove(Duration later) {
        core.settle();
        core.clock().advance(later);
        core.get(RemoveUnconfirmedOrganizations.class).remove();
        core.settle();
    }

    private boolean isThere() {
        return core.get(FindParties.class)
                .findOrganization(mole.organization().organizationId())
                .isPresent();
    }
}
