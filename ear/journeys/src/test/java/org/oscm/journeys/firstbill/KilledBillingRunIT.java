package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oscm.client.BillingRun;
import org.oscm.client.OperatorResources;
import org.oscm.client.Prices;
import org.oscm.client.RegisteredOrganization;
import org.oscm.client.Session;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOTechnicalService;

/** A server is killed in the middle of a billing run, and started again. */
@OnServer
class KilledBillingRunIT {

    private static final Instant APRIL = Instant.parse("2011-04-10T08:00:00Z");
    private static final Instant AFTER_APRIL = Instant.parse("2011-05-06T10:00:00Z");

    /** Enough to keep a server that has just started busy for longer than it takes to kill it. */
    private static final int SUBSCRIPTIONS = 300;

    private final ServerUnderTest server;
    private final SampleApplication sample;
    private final People people;
    private final OperatorResources operator;

    KilledBillingRunIT(ServerUnderTest server, SampleApplication sample) {
        this.server = server;
        this.sample = sample;
        this.people = new People("killed-run", server);
        this.operator = people.operatorResources();
    }

    @BeforeEach
    void stop_the_clock() {
        operator.holdClockAt(APRIL);
    }

    @AfterEach
    void return_to_real_time() {
        operator.resetClock();
    }

    @Test
    void every_subscription_is_billed_exactly_once() throws Exception {
        Session supplier = sellToCustomer();
        List<String> subscriptions = subscribeManyTimes();
        operator.holdClockAt(AFTER_APRIL);

        BillingRun run = operator.startBillingRun();
        server.kill();
        server.start();

        assertThat(operator.billingRun(run.id()).done())
                .as("billed before the end")
                .isLessThan(SUBSCRIPTIONS);
        BillingRun finished = BillingRuns.awaitEnd(operator, run.id());
        assertThat(finished)
                .isEqualTo(new BillingRun(run.id(), "DONE", SUBSCRIPTIONS, SUBSCRIPTIONS, 0, run.effectiveEnd()));
        assertThat(BillingRuns.run(operator).total()).isZero();
        byte[] exported = supplier.billing().getCustomerBillingData(null, null, List.of());
        assertThat(new Bills(exported).all("//Subscription/@id"))
                .hasSize(SUBSCRIPTIONS)
                .containsExactlyInAnyOrderElementsOf(subscriptions);
    }

    private Session sellToCustomer() throws Exception {
        operator.addCurrency("EUR");
        RegisteredOrganization registered = operator.register(people.supplier());
        operator.setPaymentTypes(registered.organizationId(), List.of("INVOICE"));
        Session supplier = people.signInForTheFirstTime("supplier");
        Trade.allowInvoices(supplier);
        VOMarketplace marketplace = Trade.openMarketplace(people.operator(), "killed-run");
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
        return supplier;
    }

    private List<String> subscribeManyTimes() throws Exception {
        Session buyer = people.signInForTheFirstTime("buyer");
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setMarketplaceId("killed-run");
        VOServiceEntry offered = Trade.find(buyer, marketplace, "workspace");
        VOPaymentInfo payment = Trade.payByInvoice(buyer, offered);
        VOBillingContact contact = Trade.accountsPayable(buyer);
        List<String> ids = IntStream.rangeClosed(1, SUBSCRIPTIONS)
                .mapToObj(number -> "Workspace " + number)
                .toList();
        for (String id : ids) {
            Trade.subscribe(buyer, id, offered, payment, contact);
        }
        return ids;
    }
}
