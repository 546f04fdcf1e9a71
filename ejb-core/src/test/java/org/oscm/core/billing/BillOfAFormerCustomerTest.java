package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.vo.VOOrganization;

/** A customer uses a service for six days, ends the subscription and leaves the platform before the month is over. */
class BillOfAFormerCustomerTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private OrganizationView customer;
    private long subscription;

    @BeforeEach
    void useAService() {
        core.clock().set(Instant.parse("2011-05-19T10:53:46.266Z"));
        world = new SubscriptionsFixtures(core);
        customer = world.customer().organization();
        subscription = core.get(SubscribeToService.class)
                .order(world.order("crm", world.harborCrm(), as(world.cleo(), GUEST)));
        core.settle();
        core.clock().advance(Duration.ofDays(6));
        world.signInAda();
        core.get(EndSubscription.class).end("crm");
        core.settle();
    }

    private void leave() {
        core.get(AccountServiceBean.class).deregisterOrganization();
        core.settle();
    }

    @Test
    void theLastBillIsWrittenAsIfHeWereStillThere() {
        leave();
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        BillingRuns runs = core.get(BillingRuns.class);
        BillingRun run = new BillingRun(core.clock().instant(), BillingFixtures.JUNE);
        runs.add(run);
        runs.addTasks(run.key(), List.of(subscription));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();

        assertThat(core.get(BillingResults.class)
                        .chargedBy(
                                world.supplier().organization().key(),
                                BillingFixtures.MAY,
                                BillingFixtures.JUNE,
                                List.of()))
                .singleElement()
                .satisfies(bill -> assertThat(bill.document())
                        .contains("<Name>Dock</Name>")
                        .contains("<Paymenttype>INVOICE</Paymenttype>")
                        .contains("netAmount=\"1.94\""));
    }

    @Test
    void nothingOfHimWorksAnyMore() {
        leave();

        FindParties parties = core.get(FindParties.class);
        assertThat(parties.users(customer.key())).isEmpty();
        assertThat(parties.organization(customer.key()).deregisteredAt())
                .isEqualTo(core.clock().instant());
        assertThat(core.get(FindPayment.class).of(customer.key())).isEmpty();
        assertThat(core.get(FindBillingContacts.class).of(customer.key())).isEmpty();
        assertThat(core.get(FindUnits.class).of(customer.key())).isEmpty();
        assertThat(core.get(EntityManager.class)
                        .createQuery("select count(u) from User u where u.organizationKey = :key", Long.class)
                        .setParameter("key", customer.key())
                        .getSingleResult())
                .isZero();
    }

    @Test
    void hisUsersHearOfIt() {
        leave();

        assertThat(core.get(Mails.class).to("cleo@dock.example"))
                .extracting(MailView::subject)
                .contains("Your OSCM account cleo was deleted");
    }

    @Test
    void hisSellerHasOneCustomerLess() {
        leave();
        core.signIn(world.supplier().administrator());

        assertThat(core.get(AccountServiceBean.class).getMyCustomers())
                .extracting(VOOrganization::getName)
                .containsExactly("Harbor Software");
    }

    @Test
    void aSellerCannotLeave() {
        core.signIn(world.supplier().administrator());

        assertRefused(
                () -> core.get(AccountServiceBean.class).deregisterOrganization(),
                AccountsError.ORGANIZATION_IS_NEEDED);
    }
}
