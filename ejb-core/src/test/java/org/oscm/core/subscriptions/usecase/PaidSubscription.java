package org.oscm.core.subscriptions.usecase;

import static org.oscm.core.accounts.AccountsFixtures.INVOICE;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.DeleteBillingContact;
import org.oscm.core.accounts.usecase.DeletePaymentInfo;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.testing.TestCore;

/** A customer with a paid subscription "crm", and what happens to the way it is paid. */
final class PaidSubscription {

    private final TestCore core;
    private final SubscriptionsFixtures world;
    private final long key;

    /** Three days ago it began. */
    PaidSubscription(TestCore core, SubscriptionsFixtures world) {
        this.core = core;
        this.world = world;
        key = core.get(SubscribeToService.class).order(world.order("crm", world.harborCrm(), as(world.cleo(), GUEST)));
        core.settle();
        world.application().asked.clear();
        core.clock().advance(Duration.ofDays(3));
    }

    long key() {
        return key;
    }

    void enable(Set<Long> forCustomer) {
        core.signIn(world.supplier().administrator());
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(
                        null, Map.of(world.customer().organization().key(), forCustomer), null, Map.of()));
        heedEnablement();
    }

    void assignToSupplier(String... types) {
        core.signInAsOperator();
        core.get(AssignPaymentTypes.class).assign(world.supplier().organization(), List.of(types));
        heedEnablement();
    }

    private void heedEnablement() {
        List<PaymentEnablementChanged> fired = core.fired(PaymentEnablementChanged.class);
        core.get(HeedPayment.class).heed(fired.get(fired.size() - 1));
        core.settle();
        world.signInAda();
    }

    void deletePaymentInfo() {
        PaymentView payment = payment();
        core.get(DeletePaymentInfo.class).delete(payment.key(), payment.version());
        heedPaymentData();
    }

    void deleteBillingContact() {
        int version = core.get(FindBillingContacts.class)
                .billingContact(world.customer().organization().key(), world.billingContactKey())
                .version();
        core.get(DeleteBillingContact.class).delete(world.billingContactKey(), version);
        heedPaymentData();
    }

    private void heedPaymentData() {
        List<PaymentDataChanged> fired = core.fired(PaymentDataChanged.class);
        core.get(HeedPayment.class).heed(fired.get(fired.size() - 1));
        core.settle();
    }

    private PaymentView payment() {
        return core.get(FindPayment.class).of(world.customer().organization().key()).stream()
                .filter(found -> found.key() == world.paymentInfoKey())
                .findAny()
                .orElseThrow();
    }

    long newPaymentInfo() {
        return core.get(SavePaymentInfo.class)
                .save(new PaymentInfoData(0, 0, "again by invoice", INVOICE))
                .key();
    }

    long newBillingContact() {
        return core.get(SaveBillingContact.class)
                .save(new BillingContactData(0, 0, "new office", "Dock", "new@dock.example", "Quay 2", false))
                .key();
    }

    void pay(Long paymentInfo, Long contact) {
        core.get(ChangePayment.class)
                .change(new ChangePayment.Wish(key, subscription().version(), paymentInfo, contact));
        core.settle();
    }

    void tellApplications() {
        core.get(TellInstances.class).tell();
        core.settle();
    }

    void waitsAreOver() {
        core.get(EntityManager.class)
                .createQuery("update InstanceNotice n set n.dueAt = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
        core.settle();
    }

    SubscriptionView subscription() {
        return core.get(FindSubscriptions.class).subscription(key);
    }

    SubscriptionStatus status() {
        return subscription().status();
    }

    List<String> asked() {
        return world.application().asked;
    }

    long openNotices() {
        return core.get(EntityManager.class)
                .createQuery("select count(n) from InstanceNotice n", Long.class)
                .getSingleResult();
    }
}
