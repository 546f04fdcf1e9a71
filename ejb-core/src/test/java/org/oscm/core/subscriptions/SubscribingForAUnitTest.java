package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.subscriptions.service.SubscriptionServiceBean;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.ShowSubscriptions;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitRole;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.usecase.AssignUnitMembers;
import org.oscm.core.units.usecase.ChangeUnitRoles;
import org.oscm.core.units.usecase.CreateUnit;
import org.oscm.core.units.usecase.DeleteUnit;
import org.oscm.core.units.usecase.RestrictUnitServices;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscription;

/** Ada administers the organization, Ben manages subscriptions, Cleo administers the unit Sales and nothing else. */
class SubscribingForAUnitTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private UnitView sales;
    private UnitView purchase;

    @BeforeEach
    void twoUnits() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        sales = unit("Sales");
        purchase = unit("Purchase");
        administers(world.cleo(), sales);
    }

    @Test
    void whoAdministersAUnitSubscribesForItAlone() {
        signIn(world.cleo());

        subscribe("crm", sales.key());

        SubscriptionRow row = core.get(ShowSubscriptions.class).details("crm").row();
        assertThat(row.unit().name()).isEqualTo("Sales");
        assertThat(row.owner().userId()).isEqualTo("cleo");
        assertRefused(() -> subscribe("b", null), SubscriptionError.UNIT_MISSING);
        assertRefused(() -> subscribe("c", purchase.key()), UnitError.NOT_YOUR_UNIT);
    }

    @Test
    void whoAdministersTheOrganizationSubscribesForAnyUnitOrNone() {
        subscribe("a", purchase.key());
        subscribe("b", null);

        assertThat(subscriptions()).containsExactly("a", "b");
        assertRefused(() -> subscribe("c", unitOfAnotherCustomer()), UnitError.UNIT_NOT_FOUND);
    }

    @Test
    void whoManagesSubscriptionsDoesSoOutsideOfUnits() {
        signIn(world.ben());

        assertRefused(() -> subscribe("a", sales.key()), UnitError.NOT_YOUR_UNIT);
        subscribe("a", null);
    }

    @Test
    void whoDoesBothMayChoose() {
        administers(world.ben(), purchase);
        signIn(world.ben());

        subscribe("of purchase", purchase.key());
        subscribe("of ben", null);

        assertThat(subscriptions()).containsExactly("of ben", "of purchase");
        assertRefused(() -> subscribe("c", sales.key()), UnitError.NOT_YOUR_UNIT);
    }

    @Test
    void theAdministratorsOfAUnitManageItsSubscriptions() {
        subscribe("of ada", null);
        subscribe("of sales", sales.key());
        subscribe("of purchase", purchase.key());
        signIn(world.cleo());

        assertThat(subscriptions()).containsExactly("of sales");
        assertRefused(
                () -> core.get(ShowSubscriptions.class).details("of purchase"),
                SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        core.get(EndSubscription.class).end("of sales");
        core.settle();
        assertThat(subscriptions()).isEmpty();
    }

    @Test
    void whoNoLongerAdministersAUnitHasNothingToDoWithIt() {
        signIn(world.cleo());
        subscribe("crm", sales.key());
        world.signInAda();
        core.get(ChangeUnitRoles.class).revoke(sales.key(), world.cleo(), Set.of(UnitRole.ADMINISTRATOR));
        core.settle();
        signIn(world.cleo());

        assertThat(subscriptions()).isEmpty();
        assertRefused(() -> subscribe("b", sales.key()), UnitError.NOT_YOUR_UNIT);
    }

    @Test
    void anAdministratorOfTheUnitMayOwnWhatBelongsToIt() {
        subscribe(owned("a", "cleo", sales.key()));

        assertThat(core.get(ShowSubscriptions.class).details("a").row().owner().userId())
                .isEqualTo("cleo");
        assertRefused(() -> subscribe(owned("b", "cleo", purchase.key())), SubscriptionError.OWNER_UNSUITABLE);
        assertRefused(() -> subscribe(owned("c", "cleo", null)), SubscriptionError.OWNER_UNSUITABLE);
    }

    @Test
    void whatIsHiddenFromAUnitIsNotOrderedForIt() {
        core.get(RestrictUnitServices.class).hide(sales.key(), List.of(crm.key()));
        core.settle();

        assertRefused(() -> subscribe("a", sales.key()), UnitError.SERVICE_HIDDEN_FROM_UNIT);
        subscribe("b", purchase.key());
        signIn(world.cleo());
        assertRefused(() -> subscribe("c", sales.key()), MarketplaceError.OFFER_INACCESSIBLE);
    }

    @Test
    void aUnitWithSubscriptionsStays() {
        subscribe("crm", sales.key());
        assertRefused(() -> core.get(DeleteUnit.class).delete("Sales"), UnitError.UNIT_HAS_SUBSCRIPTIONS);

        core.get(EndSubscription.class).end("crm");
        core.settle();

        core.get(DeleteUnit.class).delete("Sales");
    }

    @Test
    void onTheWireAUnitIsNamedByKeyOrByName() {
        SubscriptionServiceBean service = core.get(SubscriptionServiceBean.class);

        VOSubscription byKey =
                service.subscribeToService(wanted("a", sales.key(), null), offer(), null, payment(), contact(), null);
        VOSubscription byName =
                service.subscribeToService(wanted("b", 0, "Purchase"), offer(), null, payment(), contact(), List.of());

        assertThat(byKey.getUnitKey()).isEqualTo(sales.key());
        assertThat(byKey.getUnitName()).isEqualTo("Sales");
        assertThat(byName.getUnitKey()).isEqualTo(purchase.key());
        assertThat(service.getSubscriptionDetails("b").getUnitName()).isEqualTo("Purchase");
        VOSubscription none =
                service.subscribeToService(wanted("c", 0, null), offer(), null, payment(), contact(), null);
        assertThat(none.getUnitKey()).isZero();
        assertThat(none.getUnitName()).isNull();
        assertRefused(
                () -> service.subscribeToService(wanted("d", 0, "Moon"), offer(), null, payment(), contact(), null),
                UnitError.UNIT_NOT_FOUND);
    }

    private static VOSubscription wanted(String id, long unitKey, String unitName) {
        VOSubscription wanted = new VOSubscription();
        wanted.setSubscriptionId(id);
        wanted.setUnitKey(unitKey);
        wanted.setUnitName(unitName);
        return wanted;
    }

    private VOService offer() {
        VOService offer = new VOService();
        offer.setKey(crm.key());
        offer.setVersion(crm.version());
        offer.setParameters(List.of());
        return offer;
    }

    private VOPaymentInfo payment() {
        VOPaymentInfo payment = new VOPaymentInfo();
        payment.setKey(world.order("x", crm).paymentInfoKey());
        return payment;
    }

    private VOBillingContact contact() {
        VOBillingContact contact = new VOBillingContact();
        contact.setKey(world.order("x", crm).billingContactKey());
        return contact;
    }

    private UnitView unit(String name) {
        world.signInAda();
        UnitView unit = core.get(CreateUnit.class)
                .create(world.customer().organization().key(), name, null, null);
        core.settle();
        return unit;
    }

    private long unitOfAnotherCustomer() {
        RegisteredOrganization other = AccountsFixtures.aCustomerOf(core, world.supplier(), "Pier");
        UnitView unit = core.get(CreateUnit.class).create(other.organization().key(), "Sales", null, null);
        world.signInAda();
        return unit.key();
    }

    private void administers(UserView user, UnitView unit) {
        world.signInAda();
        core.get(AssignUnitMembers.class).assign(unit.name(), List.of(user), List.of());
        core.get(ChangeUnitRoles.class).grant(unit.key(), user, Set.of(UnitRole.ADMINISTRATOR));
        core.settle();
    }

    /** With the roles he has now. */
    private void signIn(UserView user) {
        core.signIn(core.get(FindParties.class).user(user.key()));
    }

    private SubscriptionOrder owned(String subscriptionId, String ownerId, Long unitKey) {
        SubscriptionOrder order = world.order(subscriptionId, crm, unitKey);
        return new SubscriptionOrder(
                subscriptionId,
                null,
                ownerId,
                order.serviceKey(),
                order.serviceVersion(),
                order.parameters(),
                order.users(),
                order.paymentInfoKey(),
                order.billingContactKey(),
                unitKey,
                List.of());
    }

    private void subscribe(String subscriptionId, Long unitKey) {
        subscribe(world.order(subscriptionId, crm, unitKey));
    }

    private void subscribe(SubscriptionOrder order) {
        core.get(SubscribeToService.class).order(order);
        core.settle();
    }

    private List<String> subscriptions() {
        return core.get(ShowSubscriptions.class).ofOrganization(null).stream()
                .map(row -> row.subscription().subscriptionId())
                .toList();
    }
}
