package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.usecase.CreateUnit;

class UnitOnABillTest {

    private static final long SUBSCRIPTION = 7001;

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void aCustomerSubscribes() {
        fixtures.aSubscription(SUBSCRIPTION);
    }

    @Test
    void theUnitOfTheSubscriptionIsNamed() {
        belongsTo("Sales & more", "CC-7");

        assertThat(bill()).contains("<OrganizationalUnit name=\"Sales &amp; more\" referenceID=\"CC-7\"/>");
    }

    @Test
    void aUnitWithoutReferenceIsNamedAlone() {
        belongsTo("Sales", null);

        assertThat(bill()).contains("<OrganizationalUnit name=\"Sales\"/>");
    }

    @Test
    void noUnitIsNamedWhereThereIsNone() {
        assertThat(bill()).doesNotContain("OrganizationalUnit");
    }

    private void belongsTo(String unit, String referenceId) {
        long unitKey = core.get(CreateUnit.class)
                .create(fixtures.customer().key(), unit, null, referenceId)
                .key();
        fixtures.record(
                SUBSCRIPTION,
                SUBSCRIPTION,
                new SubscriptionChanged(
                        "first",
                        SubscriptionStatus.ACTIVE,
                        BillingFixtures.ACTIVATED,
                        null,
                        1,
                        501,
                        401,
                        fixtures.customer().key(),
                        301,
                        301,
                        601,
                        unitKey,
                        "PO-7",
                        null,
                        null));
    }

    private String bill() {
        return fixtures.billOfMay(SUBSCRIPTION);
    }
}
