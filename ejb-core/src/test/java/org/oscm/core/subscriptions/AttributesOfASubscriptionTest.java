package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.UdaConfiguration.SUPPLIER;
import static org.oscm.core.accounts.UdaConfiguration.USER_OPTION_MANDATORY;
import static org.oscm.core.accounts.UdaConfiguration.USER_OPTION_OPTIONAL;
import static org.oscm.core.accounts.UdaTarget.CUSTOMER;
import static org.oscm.core.accounts.UdaTarget.CUSTOMER_SUBSCRIPTION;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaChanged;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.accounts.repository.Udas;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.InputError;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;

/** Ada administers the customer; Ben manages subscriptions only. */
class AttributesOfASubscriptionTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private long supplierKey;
    private long customerKey;

    @BeforeEach
    void sell() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        supplierKey = world.supplier().organization().key();
        customerKey = world.customer().organization().key();
    }

    @Test
    void whatTheCustomerFillsInIsStoredWithTheSubscriptionAndRecorded() {
        long project = define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_OPTIONAL, null);

        long key = subscribe("crm", value(project, "Moon"));

        assertThat(at(CUSTOMER_SUBSCRIPTION, key)).isEqualTo(Map.of("project", "Moon"));
        assertThat(core.get(ReadHistory.class).of(key).all(UdaChanged.class))
                .extracting(fact -> fact.fact())
                .containsExactly(new UdaChanged("project", CUSTOMER_SUBSCRIPTION, key, supplierKey, "Moon"));
    }

    @Test
    void withoutAMandatoryValueNothingIsOrdered() {
        long project = define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_MANDATORY, null);

        assertRefused(() -> subscribe("a"), AccountsError.UDA_MANDATORY);
        assertRefused(() -> subscribe("b", value(project, " ")), AccountsError.UDA_MANDATORY);
        assertThat(world.application().asked).isEmpty();
        subscribe("c", value(project, "Moon"));
    }

    @Test
    void aMandatoryValueAboutTheCustomerIsAskedForOnce() {
        long center = define("center", CUSTOMER, USER_OPTION_MANDATORY, null);

        assertRefused(() -> subscribe("a"), AccountsError.UDA_MANDATORY);
        subscribe("b", value(center, "4711"));
        core.signIn(world.ben());
        subscribe("c");

        assertThat(at(CUSTOMER, customerKey)).isEqualTo(Map.of("center", "4711"));
    }

    @Test
    void onlyAdministratorsSayWhatIsNotedAboutTheCustomer() {
        long center = define("center", CUSTOMER, USER_OPTION_OPTIONAL, null);
        long project = define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_OPTIONAL, null);
        core.signIn(world.ben());

        assertRefused(() -> subscribe("a", value(center, "4711")), AccountsError.UDA_NOT_YOURS);
        long key = subscribe("b", value(project, "Moon"));

        assertThat(at(CUSTOMER_SUBSCRIPTION, key)).containsEntry("project", "Moon");
    }

    @Test
    void whereNothingIsFilledInTheDefaultHolds() {
        define("rating", CUSTOMER_SUBSCRIPTION, SUPPLIER, "B");
        define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_MANDATORY, "none");
        define("center", CUSTOMER, USER_OPTION_OPTIONAL, "0");
        define("note", CUSTOMER_SUBSCRIPTION, USER_OPTION_OPTIONAL, null);

        long key = subscribe("crm");

        assertThat(at(CUSTOMER_SUBSCRIPTION, key)).isEqualTo(Map.of("rating", "B", "project", "none"));
        assertThat(at(CUSTOMER, customerKey)).isEqualTo(Map.of("center", "0"));
    }

    @Test
    void whatTheSupplierKeepsToHimselfAndWhatIsAnothersIsOutOfReach() {
        long rating = define("rating", CUSTOMER_SUBSCRIPTION, SUPPLIER, null);

        assertRefused(() -> subscribe("a", value(rating, "AAA")), AccountsError.UDA_NOT_YOURS);
        assertRefused(() -> subscribe("b", value(4711, "x")), AccountsError.UDA_DEFINITION_NOT_FOUND);
        assertThat(world.application().asked).isEmpty();
    }

    @Test
    void wrongValuesAreRefused() {
        long project = define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_OPTIONAL, null);

        assertRefused(() -> subscribe("a", value(project, "x".repeat(256))), InputError.LENGTH, "udaValue");
        assertRefused(() -> subscribe("b", value(project, "Moon"), value(project, "Mars")), AccountsError.UDA_TAKEN);
    }

    @Test
    void ofASubscriptionThatDidNotBeginNothingStays() {
        long project = define("project", CUSTOMER_SUBSCRIPTION, USER_OPTION_OPTIONAL, null);
        world.application().refuse("createInstance");

        assertRefused(() -> subscribe("crm", value(project, "Moon")), ProvisioningError.APPLICATION_OPERATION_FAILED);

        core.settle();
        assertThat(core.get(Udas.class).of(core.get(Udas.class).definition(project)))
                .isEmpty();
    }

    private long define(String id, UdaTarget target, UdaConfiguration configuration, String value) {
        core.signIn(world.supplier().administrator());
        core.get(DefineUdas.class)
                .define(List.of(new UdaDefinitionView(0, 0, id, target, configuration, value, null)), List.of());
        core.settle();
        world.signInAda();
        return core.get(FindUdas.class).definitions(supplierKey).stream()
                .filter(definition -> definition.udaId().equals(id))
                .map(UdaDefinitionView::key)
                .findAny()
                .orElseThrow();
    }

    private static UdaData value(long definitionKey, String value) {
        return new UdaData(0, 0, definitionKey, 0, value);
    }

    private long subscribe(String subscriptionId, UdaData... udas) {
        long key = core.get(SubscribeToService.class).order(world.order(subscriptionId, crm, null, udas));
        core.settle();
        return key;
    }

    private Map<String, String> at(UdaTarget target, long key) {
        core.signIn(world.supplier().administrator());
        return core.get(FindUdas.class).toSupplier(supplierKey, target, key).stream()
                .collect(Collectors.toMap(uda -> uda.definition().udaId(), UdaView::value));
    }
}
