package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.oscm.client.OperatorResources;
import org.oscm.client.Prices;
import org.oscm.client.RegisteredOrganization;
import org.oscm.client.Session;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOTechnicalService;

/** A service that one customer has subscribed to many times, so that a billing run takes several chunks. */
final class Workspaces {

    private final People people;
    private final List<String> subscriptionIds;

    private Workspaces(People people, List<String> subscriptionIds) {
        this.people = people;
        this.subscriptionIds = subscriptionIds;
    }

    /** Sells the service and subscribes, at the time of the platform's clock. */
    static Workspaces subscribe(People people, SampleApplication sample, int subscriptions) throws Exception {
        VOMarketplace marketplace = sell(people, sample);
        Session buyer = people.signInForTheFirstTime("buyer");
        VOServiceEntry offered = Trade.find(buyer, marketplace, "workspace");
        VOPaymentInfo payment = Trade.payByInvoice(buyer, offered);
        VOBillingContact contact = Trade.accountsPayable(buyer);
        List<String> ids = IntStream.rangeClosed(1, subscriptions)
                .mapToObj(number -> "Workspace " + number)
                .toList();
        for (String id : ids) {
            Trade.subscribe(buyer, id, offered, payment, contact);
        }
        return new Workspaces(people, ids);
    }

    private static VOMarketplace sell(People people, SampleApplication sample) throws Exception {
        OperatorResources operator = people.operatorResources();
        operator.addCurrency("EUR");
        RegisteredOrganization registered = operator.register(people.supplier());
        operator.setPaymentTypes(registered.organizationId(), List.of("INVOICE"));
        Session supplier = people.signInForTheFirstTime("supplier");
        Trade.allowInvoices(supplier);
        VOMarketplace marketplace = Trade.openMarketplace(people.operator(), "workspaces");
        supplier.services().importTechnicalServices(Definitions.ofSampleApplication(sample.address()));
        VOTechnicalService application = Trade.application(supplier, "Sample workspace");
        Trade.sell(
                supplier,
                application,
                "workspace",
                Prices.perUnit(application, PricingPeriod.DAY, "EUR")
                        .perPeriod("0.50")
                        .published(),
                marketplace);
        supplier.accounts()
                .registerKnownCustomer(people.customer(), people.person("buyer"), null, marketplace.getMarketplaceId());
        return marketplace;
    }

    /** The supplier's export holds one bill for each subscription and month, none is missing and none is doubled. */
    void assertBilledOnce(int months) throws Exception {
        byte[] exported = people.signIn("supplier").billing().getCustomerBillingData(null, null, List.of());
        List<String> billedOnce = IntStream.range(0, months)
                .boxed()
                .flatMap(month -> subscriptionIds.stream())
                .toList();
        assertThat(new Bills(exported).all("//Subscription/@id"))
                .hasSameSizeAs(billedOnce)
                .containsExactlyInAnyOrderElementsOf(billedOnce);
    }
}
