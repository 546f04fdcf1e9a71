package org.oscm.core.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.service.OrganizationalUnitServiceBean;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.pagination.Pagination;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.vo.VOOrganizationalUnit;
import org.oscm.vo.VOUser;

class OrganizationalUnitsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization customer;
    private UserView ben;
    private UserView cleo;

    @BeforeEach
    void theAdministratorOfACustomerCalls() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Dock");
        ben = user("ben");
        cleo = user("cleo");
        core.settle();
    }

    @Test
    void everyOrganizationHasADefaultUnitFromTheStart() {
        assertThat(units(null))
                .extracting(VOOrganizationalUnit::getName, VOOrganizationalUnit::isDefaultGroup)
                .containsExactly(tuple("default", true));
        core.signInAsOperator();
        assertThat(units(null)).hasSize(1);
    }

    @Test
    void aUnitIsKeptAsItWasMade() {
        VOOrganizationalUnit made = service().createUnit(" Sales ", "sells", "CC-7");
        core.settle();

        assertThat(made.getName()).isEqualTo("Sales");
        assertThat(made.getDescription()).isEqualTo("sells");
        assertThat(made.getReferenceId()).isEqualTo("CC-7");
        assertThat(made.getOrganizationId()).isEqualTo(customer.organization().organizationId());
        assertThat(made.isDefaultGroup()).isFalse();
        assertThat(units(null)).last().usingRecursiveComparison().isEqualTo(made);
        assertThat(core.get(ReadHistory.class).of(made.getKey()).all(UnitChanged.class))
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.fact()).isEqualTo(new UnitChanged("Sales", "CC-7")));
    }

    @Test
    void namesAreUniqueInTheOrganizationAndNotBeyond() {
        service().createUnit("Sales", null, null);

        assertRefused(() -> service().createUnit("Sales", null, null), UnitError.UNIT_NAME_TAKEN);
        assertRefused(() -> service().createUnit("default", null, null), UnitError.UNIT_NAME_TAKEN);
        core.signIn(supplier.administrator());
        assertThat(service().createUnit("Sales", null, null).getKey()).isPositive();
    }

    @Test
    void namesAndReferencesHaveLimits() {
        assertRefused(() -> service().createUnit(" ", null, null), InputError.REQUIRED, "unitName");
        assertRefused(() -> service().createUnit("x".repeat(257), null, null), InputError.LENGTH, "unitName");
        assertRefused(() -> service().createUnit("x", null, "x".repeat(256)), InputError.LENGTH, "referenceId");
        assertRefused(() -> service().createUnit("x", "x".repeat(256), null), InputError.LENGTH, "description");
        assertThat(service().createUnit("x".repeat(256), null, "x".repeat(255)).getName())
                .hasSize(256);
    }

    @Test
    void longListsAreReadInParts() {
        List.of("C", "A", "B").forEach(name -> service().createUnit(name, null, null));

        assertThat(units(page(0, 2))).extracting(VOOrganizationalUnit::getName).containsExactly("default", "A");
        assertThat(units(page(3, 2))).extracting(VOOrganizationalUnit::getName).containsExactly("C");
        assertThat(units(page(1, 0))).hasSize(3);
        assertRefused(() -> units(page(-1, 2)), InputError.RANGE, "offset");
        assertRefused(() -> units(page(0, -1)), InputError.RANGE, "limit");
    }

    @Test
    void membersComeAndGoAndAreTold() {
        VOOrganizationalUnit sales = service().createUnit("Sales", null, null);

        assertThat(assign("Sales", List.of(ben, cleo), List.of())).isTrue();
        assertThat(assign("Sales", List.of(ben), List.of(cleo))).isTrue();

        assertThat(core.get(FindUnits.class).administers(ben.key(), sales.getKey()))
                .isFalse();
        assertThat(mailsTo("ben")).containsExactly("You are a member of Sales");
        assertThat(mailsTo("cleo")).containsExactly("You are a member of Sales", "You are no longer a member of Sales");
    }

    @Test
    void onlyOwnUsersAndOwnUnitsCount() {
        service().createUnit("Sales", null, null);

        assertRefused(() -> assign("Purchase", List.of(ben), List.of()), UnitError.UNIT_NOT_FOUND);
        assertRefused(
                () -> assign("Sales", List.of(supplier.administrator()), List.of()), IdentityError.USER_NOT_FOUND);
        assertRefused(() -> assign("default", List.of(ben), List.of()), UnitError.UNIT_IS_DEFAULT);
        core.signIn(supplier.administrator());
        assertRefused(() -> assign("Sales", List.of(), List.of()), UnitError.UNIT_NOT_FOUND);
        assertRefused(() -> service().deleteUnit("Sales"), UnitError.UNIT_NOT_FOUND);
    }

    @Test
    void whoAdministersAUnitIsAUnitAdministratorAsLongAsHeDoes() {
        VOOrganizationalUnit sales = service().createUnit("Sales", null, null);
        VOOrganizationalUnit purchase = service().createUnit("Purchase", null, null);
        assign("Sales", List.of(ben), List.of());
        assign("Purchase", List.of(ben), List.of());

        grant(ben, sales);
        grant(ben, purchase);
        assertThat(roles(ben)).contains(UserRole.UNIT_ADMINISTRATOR);
        service().revokeUserRoles(vo(ben), List.of(UnitRoleType.ADMINISTRATOR), sales);
        assertThat(roles(ben)).contains(UserRole.UNIT_ADMINISTRATOR);
        assertThat(core.get(FindUnits.class).administers(ben.key(), sales.getKey()))
                .isFalse();
        assign("Purchase", List.of(), List.of(ben));
        assertThat(roles(ben)).doesNotContain(UserRole.UNIT_ADMINISTRATOR);
    }

    @Test
    void rolesInAUnitAreForItsMembers() {
        VOOrganizationalUnit sales = service().createUnit("Sales", null, null);

        assertRefused(() -> grant(ben, sales), UnitError.NOT_A_MEMBER);
        assertRefused(() -> grant(supplier.administrator(), sales), IdentityError.USER_NOT_FOUND);
        VOOrganizationalUnit unknown = new VOOrganizationalUnit();
        unknown.setName("Purchase");
        assertRefused(() -> grant(ben, unknown), UnitError.UNIT_NOT_FOUND);
        assertRefused(() -> grant(ben, null), InputError.REQUIRED, "organizationalUnit");
    }

    @Test
    void aUnitAdministratorManagesHisUnitsOnly() {
        VOOrganizationalUnit sales = service().createUnit("Sales", null, null);
        VOOrganizationalUnit purchase = service().createUnit("Purchase", null, null);
        assign("Sales", List.of(ben, cleo), List.of());
        assign("Purchase", List.of(cleo), List.of());
        grant(ben, sales);
        core.settle();
        core.signIn(core.get(FindParties.class).user(ben.key()));

        grant(cleo, sales);

        assertThat(roles(cleo)).contains(UserRole.UNIT_ADMINISTRATOR);
        assertRefused(() -> grant(cleo, purchase), UnitError.NOT_YOUR_UNIT);
        core.signIn(supplier.administrator());
        assertRefused(() -> grant(cleo, sales), IdentityError.USER_NOT_FOUND);
    }

    @Test
    void aDeletedUnitLeavesItsMembersInTheOrganization() {
        VOOrganizationalUnit sales = service().createUnit("Sales", null, null);
        assign("Sales", List.of(ben), List.of());
        grant(ben, sales);
        core.settle();

        service().deleteUnit("Sales");
        core.settle();

        assertThat(units(null)).hasSize(1);
        assertThat(roles(ben)).isEmpty();
        assertThat(mailsTo("ben")).contains("The organizational unit Sales was deleted");
        assertRefused(() -> service().deleteUnit("Sales"), UnitError.UNIT_NOT_FOUND);
    }

    @Test
    void theDefaultUnitAndUnitsWithSubscriptionsStay() {
        core.bind(UnitUse.class, unitKey -> true);
        service().createUnit("Sales", null, null);

        assertRefused(() -> service().deleteUnit("Sales"), UnitError.UNIT_HAS_SUBSCRIPTIONS);
        assertRefused(() -> service().deleteUnit("default"), UnitError.UNIT_IS_DEFAULT);
    }

    private OrganizationalUnitServiceBean service() {
        return core.get(OrganizationalUnitServiceBean.class);
    }

    private List<VOOrganizationalUnit> units(Pagination pagination) {
        return service().getOrganizationalUnits(pagination);
    }

    private boolean assign(String unit, List<UserView> added, List<UserView> removed) {
        IdentityServiceBean identity = core.get(IdentityServiceBean.class);
        boolean done = identity.addRevokeUserUnitAssignment(
                unit,
                added.stream().map(OrganizationalUnitsTest::vo).toList(),
                removed.stream().map(OrganizationalUnitsTest::vo).toList());
        core.settle();
        return done;
    }

    private void grant(UserView user, VOOrganizationalUnit unit) {
        service().grantUserRoles(vo(user), List.of(UnitRoleType.ADMINISTRATOR), unit);
        core.settle();
    }

    private Set<UserRole> roles(UserView user) {
        core.settle();
        return core.get(FindParties.class).user(user.key()).roles();
    }

    /** Subjects, oldest first, without the one that brought the password. */
    private List<String> mailsTo(String user) {
        return core.get(Mails.class).to(user + "@dock.example").stream()
                .map(MailView::subject)
                .filter(subject -> !subject.contains("account"))
                .toList();
    }

    private UserView user(String id) {
        return core.get(CreateUser.class)
                .create(
                        customer.organization().key(),
                        new UserData(id, id + "@dock.example", "en", null, null, null, null, null, null, Set.of()),
                        null);
    }

    private static VOUser vo(UserView user) {
        VOUser named = new VOUser();
        named.setKey(user.key());
        named.setUserId(user.userId());
        return named;
    }

    private static Pagination page(int offset, int limit) {
        Pagination page = new Pagination();
        page.setOffset(offset);
        page.setLimit(limit);
        return page;
    }
}
