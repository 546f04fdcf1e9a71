package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oscm.client.BillingRun;
import org.oscm.client.OperatorResources;
import org.oscm.client.Prices;
import org.oscm.client.RegisteredOrganization;
import org.oscm.client.Session;
import org.oscm.journeys.server.Everywhere;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.types.exceptions.DuplicateEventException;
import org.oscm.types.exceptions.ImportException;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOGatheredEvent;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOTechnicalService;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUserDetails;

/**
 * From a new supplier to the first bill, with the figures of the developer's guide: 10.00 a month pro rata, subscribed to on 19 May
 * 2011, billed for May in the zone Europe/Berlin.
 */
@Everywhere
@OnServer
class FirstBillIT {

    private static final Instant SUBSCRIBED = Instant.parse("2011-05-19T10:53:46.266Z");
    private static final Instant PERIOD_START = Instant.ofEpochMilli(1304200800000L);
    private static final Instant PERIOD_END = Instant.ofEpochMilli(1306879200000L);
    private static final Instant BEYOND_THE_OFFSET = Instant.parse("2011-06-05T10:00:00Z");
    private static final String WORKSPACE = "Sample workspace";

    private final ServerUnderTest server;
    private final People people;
    private final SampleApplication sample;
    private final OperatorResources operator;

    FirstBillIT(ServerUnderTest server, SampleApplication sample) {
        this.server = server;
        this.people = new People("first-bill", server);
        this.sample = sample;
        this.operator = people.operatorResources();
    }

    @BeforeEach
    void stop_the_clock() {
        operator.holdClockAt(SUBSCRIBED);
    }

    @AfterEach
    void return_to_real_time() {
        operator.resetClock();
    }

    @Test
    void an_application_is_registered_sold_subscribed_to_used_and_billed_to_the_cent() throws Exception {
        Session supplier = registerSupplier();
        VOMarketplace marketplace = Trade.openMarketplace(people.operator(), "first-bill");
        VOTechnicalService application = importApplication(supplier);
        VOService service = Trade.sell(supplier, application, "workspace", prices(application), marketplace);

        VOOrganization customer = registerCustomer(supplier, marketplace);
        Session buyer = people.signInForTheFirstTime("buyer");
        VOSubscription subscription = subscribe(buyer, marketplace, service);
        assignUser(buyer, subscription.getSubscriptionId());
        recordEvents(supplier, subscription.getKey());

        operator.holdClockAt(BEYOND_THE_OFFSET);
        BillingRun run = BillingRuns.run(operator);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.failed()).isZero();
        assertThat(run.effectiveEnd()).isEqualTo(PERIOD_END);
        byte[] exported = export(supplier, customer);
        assertBilled(new Bills(exported), customer);
        assertBilledOnce(supplier, customer, exported);
        assertKeptOverRestart(supplier, customer, exported);
        leave(buyer, subscription.getSubscriptionId());
    }

    private Session registerSupplier() throws Exception {
        operator.addCurrency("EUR");
        RegisteredOrganization supplier = operator.register(people.supplier());
        operator.setPaymentTypes(supplier.organizationId(), List.of("INVOICE"));
        Session session = people.signInForTheFirstTime("supplier");
        assertThat(session.identity().getCurrentUserDetails().getOrganizationId())
                .isEqualTo(supplier.organizationId());
        Trade.allowInvoices(session);
        return session;
    }

    private VOTechnicalService importApplication(Session supplier) throws Exception {
        assertThatThrownBy(() -> supplier.services().importTechnicalServices(Definitions.wrong()))
                .isInstanceOf(ImportException.class)
                .message()
                .contains("TELEPATHY", "large", "TWICE");
        assertThat(supplier.services().getTechnicalServices(OrganizationRoleType.TECHNOLOGY_PROVIDER))
                .isEmpty();
        supplier.services().importTechnicalServices(Definitions.ofSampleApplication(sample.address()));
        VOTechnicalService application = Trade.application(supplier, WORKSPACE);
        supplier.services().validateTechnicalServiceCommunication(application);
        return application;
    }

    private static VOPriceModel prices(VOTechnicalService application) {
        return Prices.proRata(application, PricingPeriod.MONTH, "EUR")
                .perPeriod("10.00")
                .event("FILE_UPLOAD", "0.35")
                .published();
    }

    private VOOrganization registerCustomer(Session supplier, VOMarketplace marketplace) throws Exception {
        return supplier.accounts()
                .registerKnownCustomer(people.customer(), people.person("buyer"), null, marketplace.getMarketplaceId());
    }

    private VOSubscription subscribe(Session buyer, VOMarketplace marketplace, VOService service) throws Exception {
        VOServiceEntry offered = Trade.find(buyer, marketplace, service.getServiceId());
        assertThat(offered.getPriceModel().getPricePerPeriod()).isEqualByComparingTo("10.00");
        VOPaymentInfo payment = Trade.payByInvoice(buyer, offered);
        VOBillingContact contact = Trade.accountsPayable(buyer);

        VOSubscription subscription = Trade.subscribe(buyer, "First of all", offered, payment, contact);

        VOSubscriptionDetails details = buyer.subscriptions().getSubscriptionDetails("First of all");
        assertThat(details.getStatus()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(details.getActivationDate()).isEqualTo(SUBSCRIBED.toEpochMilli());
        assertThat(new SampleCalls(sample.address()).operations("First of all")).containsExactly("createInstance");
        return subscription;
    }

    private void assignUser(Session buyer, String subscriptionId) throws Exception {
        VOUserDetails reader = buyer.identity().createUser(people.person("reader"), List.of(), null);
        VORoleDefinition role = buyer.subscriptions().getServiceRolesForSubscription(subscriptionId).stream()
                .filter(each -> each.getRoleId().equals("READER"))
                .findFirst()
                .orElseThrow();
        VOUsageLicense license = new VOUsageLicense();
        license.setUser(reader);
        license.setRoleDefinition(role);

        buyer.subscriptions().addRevokeUser(subscriptionId, List.of(license), List.of());

        assertThat(buyer.subscriptions().getSubscriptionDetails(subscriptionId).getUsageLicenses())
                .extracting(each -> each.getUser().getUserId())
                .containsExactly(people.userId("reader"));
        assertThat(new SampleCalls(sample.address()).operations(subscriptionId)).contains("createUsers");
    }

    private void recordEvents(Session provider, long subscriptionKey) throws Exception {
        provider.events().recordEventForSubscription(subscriptionKey, upload("first", 2));
        String instanceId = new SampleCalls(sample.address()).instanceId("First of all");
        provider.events().recordEventForInstance(WORKSPACE, instanceId, upload("second", 1));
        assertThatThrownBy(() -> provider.events().recordEventForInstance(WORKSPACE, instanceId, upload("second", 1)))
                .isInstanceOf(DuplicateEventException.class);
    }

    private VOGatheredEvent upload(String uniqueId, long times) {
        VOGatheredEvent event = new VOGatheredEvent();
        event.setEventId("FILE_UPLOAD");
        event.setActor(people.userId("reader"));
        event.setMultiplier(times);
        event.setOccurrenceTime(SUBSCRIBED.plusSeconds(3600).toEpochMilli());
        event.setUniqueId(uniqueId);
        return event;
    }

    private static byte[] export(Session supplier, VOOrganization customer) throws Exception {
        return supplier.billing()
                .getCustomerBillingData(
                        PERIOD_START.toEpochMilli(), PERIOD_END.toEpochMilli(), List.of(customer.getOrganizationId()));
    }

    private static void assertBilled(Bills bills, VOOrganization customer) throws Exception {
        assertThat(bills.the("//BillingDetails/Period/@startDate")).isEqualTo("1304200800000");
        assertThat(bills.the("//BillingDetails/Period/@endDate")).isEqualTo("1306879200000");
        assertThat(bills.the("//BillingDetails/@timezone")).isEqualTo("UTC+01:00");
        assertThat(bills.the("//OrganizationDetails/Id")).isEqualTo(customer.getOrganizationId());
        assertThat(bills.the("//OrganizationDetails/Paymenttype")).isEqualTo("INVOICE");
        assertThat(bills.the("//Subscription/@id")).isEqualTo("First of all");
        assertThat(bills.the("//PriceModel/PeriodFee/@factor")).isEqualTo("0.4020212567204301");
        assertThat(bills.the("//PriceModel/PeriodFee/@price")).isEqualTo("4.02");
        assertThat(bills.the("//Event[@id='FILE_UPLOAD']/NumberOfOccurrence/@amount"))
                .isEqualTo("3");
        assertThat(bills.the("//Event[@id='FILE_UPLOAD']/CostForEventType/@amount"))
                .isEqualTo("1.05");
        assertThat(bills.the("//OverallCosts/@netAmount")).isEqualTo("5.07");
    }

    private void assertBilledOnce(Session supplier, VOOrganization customer, byte[] exported) throws Exception {
        BillingRun again = BillingRuns.run(operator);

        assertThat(again.total()).as("subscriptions with bills that are due").isZero();
        assertThat(export(supplier, customer)).isEqualTo(exported);
    }

    private void assertKeptOverRestart(Session supplier, VOOrganization customer, byte[] exported) throws Exception {
        server.stop();
        server.start();

        assertThat(export(supplier, customer)).isEqualTo(exported);
    }

    private void leave(Session buyer, String subscriptionId) throws Exception {
        buyer.subscriptions().unsubscribeFromService(subscriptionId);

        assertThat(new SampleCalls(sample.address()).operations(subscriptionId)).contains("deleteInstance");
    }
}
