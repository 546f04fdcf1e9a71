package org.oscm.core.subscriptions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.testing.TestCore;

/** A customer says how a subscription of his is paid from now on; if it stood still for want of that, it goes on. */
class ChangingPaymentTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private PaidSubscription paid;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        paid = new PaidSubscription(core, world);
    }

    @Test
    void deletedPaymentInformationSuspendsUntilThereIsAnother() {
        paid.deletePaymentInfo();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(paid.subscription().paymentInfoKey()).isNull();
        paid.tellApplications();
        paid.asked().clear();

        long another = paid.newPaymentInfo();
        assertThat(paid.status()).as("another one alone is not enough").isEqualTo(SubscriptionStatus.SUSPENDED);
        paid.pay(another, world.billingContactKey());

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(paid.subscription().paymentInfoKey()).isEqualTo(another);
        assertThat(paid.asked()).containsExactly("activateInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
    }

    @Test
    void aDeletedBillingContactSuspendsUntilThereIsAnother() {
        paid.deleteBillingContact();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(paid.subscription().billingContactKey()).isNull();
        assertThat(core.get(ShowSubscriptions.class).details("crm").billingContact())
                .isNull();

        assertRefused(() -> paid.pay(world.paymentInfoKey(), null), SubscriptionError.BILLING_CONTACT_MISSING);
        paid.pay(world.paymentInfoKey(), paid.newBillingContact());

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void anApplicationThatDoesNotOpenTheInstanceKeepsTheSubscriptionSuspended() {
        paid.deletePaymentInfo();
        paid.tellApplications();
        long another = paid.newPaymentInfo();
        world.application().refuse("activateInstance");

        assertRefused(
                () -> paid.pay(another, world.billingContactKey()), ProvisioningError.APPLICATION_OPERATION_FAILED);

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(paid.subscription().paymentInfoKey()).isNull();
        paid.asked().clear();
        paid.tellApplications();
        assertThat(paid.asked())
                .as("it may have opened it nevertheless")
                .containsExactly("deactivateInstance instance of crm");
    }

    @Test
    void aWordThatMayBeOnItsWayIsFollowedByTheLastOne() {
        world.application().doNotAnswer("deactivateInstance");
        paid.deletePaymentInfo();
        paid.tellApplications();
        world.application().doEverything();
        paid.pay(paid.newPaymentInfo(), world.billingContactKey());
        paid.asked().clear();

        paid.waitsAreOver();
        paid.tellApplications();

        assertThat(paid.asked()).containsExactly("activateInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
    }

    @Test
    void paymentOfARunningSubscriptionChangesWithoutAWordToTheApplication() {
        long another = paid.newPaymentInfo();

        paid.pay(another, world.billingContactKey());

        assertThat(paid.subscription().paymentInfoKey()).isEqualTo(another);
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(paid.asked()).isEmpty();
    }

    @Test
    void onlyItsManagerChangesHowItIsPaidAndOnlyWithWhatIsHis() {
        assertRefused(() -> paid.pay(null, world.billingContactKey()), SubscriptionError.PAYMENT_INFO_MISSING);
        assertRefused(() -> paid.pay(4711L, world.billingContactKey()), AccountsError.PAYMENT_INFO_NOT_FOUND);
        assertRefused(
                () -> core.get(ChangePayment.class)
                        .change(new ChangePayment.Wish(
                                paid.key(), 4711, world.paymentInfoKey(), world.billingContactKey())),
                SubscriptionError.SUBSCRIPTION_CHANGED_MEANWHILE);
        core.signIn(world.ben());
        assertRefused(
                () -> paid.pay(world.paymentInfoKey(), world.billingContactKey()),
                SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        RegisteredOrganization other = AccountsFixtures.aCustomerOf(core, world.supplier(), "Pier");
        long foreign = paid.newPaymentInfo();
        assertRefused(
                () -> paid.pay(world.paymentInfoKey(), world.billingContactKey()),
                SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        assertThat(other.organization().key()).isPositive();
        world.signInAda();
        assertRefused(() -> paid.pay(foreign, world.billingContactKey()), AccountsError.PAYMENT_INFO_NOT_YOURS);
    }

    @Test
    void howAnEndedOneIsPaidStays() {
        core.get(EndSubscription.class).end("crm");
        core.settle();

        assertRefused(
                () -> paid.pay(world.paymentInfoKey(), world.billingContactKey()),
                SubscriptionError.PAYMENT_STATE_UNSUITABLE);
        paid.deletePaymentInfo();
        assertThat(paid.subscription().paymentInfoKey()).isEqualTo(world.paymentInfoKey());
    }
}
