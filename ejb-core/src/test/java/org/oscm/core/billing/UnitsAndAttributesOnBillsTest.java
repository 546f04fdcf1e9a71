package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.usecase.CreateUnit;

/** From the order to the bill, through the product's own use cases. */
class UnitsAndAttributesOnBillsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;

    @BeforeEach
    void aSupplierWithAttributes() {
        world = new SubscriptionsFixtures(core);
        core.signIn(world.supplier().administrator());
        core.get(DefineUdas.class)
                .define(
                        List.of(
                                definition("center", UdaTarget.CUSTOMER, null),
                                definition("project", UdaTarget.CUSTOMER_SUBSCRIPTION, null),
                                definition("door", UdaTarget.CUSTOMER_SUBSCRIPTION, true)),
                        List.of());
        world.signInAda();
    }

    @Test
    void theBillNamesTheUnitAndWhatTheCustomerFilledIn() {
        assertThat(bill(subscribe()))
                .containsSubsequence(
                        "<OrganizationDetails>",
                        "<Udas><Uda id=\"center\" value=\"4711\"/></Udas>",
                        "</OrganizationDetails>",
                        "<Subscription ",
                        "<OrganizationalUnit name=\"Sales &amp; more\" referenceID=\"CC 7\"/>",
                        "<PriceModels>",
                        "<Udas><Uda id=\"project\" value=\"Moon\"/></Udas>",
                        "</Subscription>");
    }

    @Test
    void whatIsEncryptedIsNotOnTheBill() {
        assertThat(bill(subscribe())).doesNotContain("door", "open sesame");
    }

    @Test
    void aSubscriptionThatEndedIsBilledWithItsUnitStill() {
        long key = subscribe();
        core.get(EndSubscription.class).end("crm");
        core.settle();

        assertThat(bill(key)).contains("<OrganizationalUnit name=\"Sales &amp; more\"", "value=\"Moon\"");
    }

    private long subscribe() {
        long unitKey = core.get(CreateUnit.class)
                .create(world.customer().organization().key(), "Sales & more", null, "CC 7")
                .key();
        long key = core.get(SubscribeToService.class)
                .order(world.order(
                        "crm",
                        world.harborCrm(),
                        unitKey,
                        value("center", "4711"),
                        value("project", "Moon"),
                        value("door", "open sesame")));
        core.settle();
        return key;
    }

    private static UdaDefinitionView definition(String id, UdaTarget target, Boolean encrypted) {
        return new UdaDefinitionView(0, 0, id, target, UdaConfiguration.USER_OPTION_OPTIONAL, null, encrypted);
    }

    private UdaData value(String id, String value) {
        return core
                .get(FindUdas.class)
                .definitions(world.supplier().organization().key())
                .stream()
                .filter(definition -> definition.udaId().equals(id))
                .map(definition -> new UdaData(0, 0, definition.key(), 0, value))
                .findAny()
                .orElseThrow();
    }

    private String bill(long subscriptionKey) {
        long supplierKey = world.supplier().organization().key();
        BillingFixtures billing = new BillingFixtures(core);
        billing.soldBy(supplierKey, supplierKey);
        return billing.billOfMay(subscriptionKey).replaceAll(">\\s+<", "><");
    }
}
