package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.PaymentInfoChanged;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;

/** A customer deletes his payment information six days after he began. May 2011 would have cost 4.02. */
class SuspensionOnABillTest {

    private static final long SUBSCRIPTION = 7001;
    private static final long PAYMENT_INFO = 7002;

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void theSubscriptionIsSuspended() {
        fixtures.aSubscription(SUBSCRIPTION);
        fixtures.record(PAYMENT_INFO, PAYMENT_INFO, new PaymentInfoChanged("monthly", "INVOICE"));
        fixtures.record(SUBSCRIPTION, SUBSCRIPTION, state(SubscriptionStatus.ACTIVE, PAYMENT_INFO));
        core.get(RecordFact.class)
                .record(
                        Instant.parse("2011-05-25T10:53:46.266Z"),
                        SUBSCRIPTION,
                        SUBSCRIPTION,
                        state(SubscriptionStatus.SUSPENDED, null));
    }

    private SubscriptionChanged state(SubscriptionStatus status, Long paymentInfoKey) {
        return new SubscriptionChanged(
                "first",
                status,
                BillingFixtures.ACTIVATED,
                null,
                1,
                501,
                401,
                fixtures.customer().key(),
                301,
                301,
                601,
                null,
                "PO-7",
                paymentInfoKey,
                null);
    }

    @Test
    void onlyTheTimeBeforeIsChargedAndPaidAsItWasThen() {
        assertThat(bill())
                .contains("<Paymenttype>INVOICE</Paymenttype>")
                .contains("endDateIsoFormat=\"2011-05-25T10:53:46.266Z\"")
                .contains("netAmount=\"1.94\"");
    }

    private String bill() {
        return fixtures.billOfMay(SUBSCRIPTION);
    }
}
