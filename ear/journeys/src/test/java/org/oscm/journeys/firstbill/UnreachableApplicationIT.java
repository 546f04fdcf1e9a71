package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.oscm.client.Session;
import org.oscm.journeys.server.FreePorts;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.TechnicalServiceOperationException;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOTechnicalService;

/** The application behind a service does not answer, or refuses: the customer is told, and nothing is left behind. */
@OnServer
class UnreachableApplicationIT {

    private final SampleApplication sample;
    private final People people;

    UnreachableApplicationIT(ServerUnderTest server, SampleApplication sample) {
        this.sample = sample;
        this.people = new People("unreachable", server);
    }

    @Test
    void leaves_no_subscription_behind() throws Exception {
        VOMarketplace marketplace = Trade.openMarketplace(people.operator(), "unreachable");
        Session supplier = Trade.sellWorkspace(people, sample.address(), marketplace);
        supplier.accounts().registerKnownCustomer(people.customer(), people.person("buyer"), null, "unreachable");
        Session buyer = people.signInForTheFirstTime("buyer");
        VOServiceEntry offered = Trade.find(buyer, marketplace, "workspace");
        VOPaymentInfo payment = Trade.payByInvoice(buyer, offered);
        VOBillingContact contact = Trade.accountsPayable(buyer);

        Trade.set(offered, "FAIL", "true");
        assertThatThrownBy(() -> Trade.subscribe(buyer, "Refused", offered, payment, contact))
                .isInstanceOf(TechnicalServiceOperationException.class)
                .hasMessageContaining("refuses");
        assertThatThrownBy(() -> buyer.subscriptions().getSubscriptionDetails("Refused"))
                .isInstanceOf(ObjectNotFoundException.class);

        takeApplicationAway(supplier);
        Trade.set(offered, "FAIL", "false");
        assertThatThrownBy(() -> Trade.subscribe(buyer, "In vain", offered, payment, contact))
                .isInstanceOf(TechnicalServiceNotAliveException.class);
        assertThatThrownBy(() -> buyer.subscriptions().getSubscriptionDetails("In vain"))
                .isInstanceOf(ObjectNotFoundException.class);
    }

    /** The definition is imported again with an address where nobody answers; then a ping fails, too. */
    private static void takeApplicationAway(Session supplier) throws Exception {
        URI nobody = URI.create("http://localhost:" + FreePorts.one() + "/");
        supplier.services().importTechnicalServices(Definitions.ofSampleApplication(nobody));
        VOTechnicalService application = Trade.application(supplier, "Sample workspace");

        assertThatThrownBy(() -> supplier.services().validateTechnicalServiceCommunication(application))
                .isInstanceOf(TechnicalServiceNotAliveException.class);
        assertThat(application.getProvisioningUrl()).startsWith(nobody.toString());
    }
}
