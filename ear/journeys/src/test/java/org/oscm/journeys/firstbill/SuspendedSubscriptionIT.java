package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.client.Session;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.journeys.server.Waiting;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOSubscriptionDetails;

/** A customer and his seller change how something is paid; the application hears each time what holds from then on. */
@OnServer
class SuspendedSubscriptionIT {

    private static final String NAME = "Stop and go";
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final SampleApplication sample;
    private final People people;

    SuspendedSubscriptionIT(ServerUnderTest server, SampleApplication sample) {
        this.sample = sample;
        this.people = new People("suspended", server);
    }

    @Test
    void stands_still_as_long_as_nobody_can_be_made_to_pay() throws Exception {
        VOMarketplace marketplace = Trade.openMarketplace(people.operator(), "suspended");
        Session supplier = Trade.sellWorkspace(people, sample.address(), marketplace);
        supplier.accounts().registerKnownCustomer(people.customer(), people.person("buyer"), null, "suspended");
        Session buyer = people.signInForTheFirstTime("buyer");
        VOServiceEntry offered = Trade.find(buyer, marketplace, "workspace");
        VOPaymentInfo payment = Trade.payByInvoice(buyer, offered);
        VOBillingContact contact = Trade.accountsPayable(buyer);
        Trade.subscribe(buyer, NAME, offered, payment, contact);

        buyer.accounts().deletePaymentInfo(payment);
        assertThat(status(buyer)).isEqualTo(SubscriptionStatus.SUSPENDED);
        waitForCalls("createInstance", "deactivateInstance");

        payInAnotherWay(buyer, offered, contact);
        assertThat(status(buyer)).isEqualTo(SubscriptionStatus.ACTIVE);
        waitForCalls("createInstance", "deactivateInstance", "activateInstance");

        Set<VOPaymentType> invoice = supplier.accounts().getAvailablePaymentTypesForOrganization();
        allowCustomers(supplier, Set.of());
        assertThat(status(buyer)).isEqualTo(SubscriptionStatus.SUSPENDED);
        allowCustomers(supplier, invoice);
        assertThat(status(buyer)).isEqualTo(SubscriptionStatus.ACTIVE);

        leave(buyer);
    }

    private static SubscriptionStatus status(Session buyer) throws Exception {
        return buyer.subscriptions().getSubscriptionDetails(NAME).getStatus();
    }

    private void waitForCalls(String... operations) {
        SampleCalls calls = new SampleCalls(sample.address());
        Waiting.until(
                "the calls " + List.of(operations),
                AT_MOST,
                () -> calls.operations(NAME).equals(List.of(operations)));
    }

    private static void payInAnotherWay(Session buyer, VOServiceEntry offered, VOBillingContact contact)
            throws Exception {
        VOPaymentInfo another = Trade.payByInvoice(buyer, offered);
        VOSubscriptionDetails suspended = buyer.subscriptions().getSubscriptionDetails(NAME);
        assertThat(suspended.getPaymentInfo()).isNull();

        VOSubscriptionDetails resumed =
                buyer.subscriptions().modifySubscriptionPaymentData(suspended, contact, another);

        assertThat(resumed.getPaymentInfo().getKey()).isEqualTo(another.getKey());
    }

    private static void allowCustomers(Session supplier, Set<VOPaymentType> types) throws Exception {
        List<VOOrganizationPaymentConfiguration> customers = supplier.accounts().getCustomerPaymentConfiguration();
        customers.forEach(customer -> customer.setEnabledPaymentTypes(types));
        supplier.accounts().savePaymentConfiguration(null, customers, null, List.of());
    }

    private void leave(Session buyer) throws Exception {
        assertThatThrownBy(() -> buyer.accounts().deregisterOrganization())
                .isInstanceOf(DeletionConstraintException.class);
        buyer.subscriptions().unsubscribeFromService(NAME);

        buyer.accounts().deregisterOrganization();

        assertThatThrownBy(() -> people.signIn("buyer").identity().getCurrentUserDetails())
                .isInstanceOf(RuntimeException.class);
    }
}
