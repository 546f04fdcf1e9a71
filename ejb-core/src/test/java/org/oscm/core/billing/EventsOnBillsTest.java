package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.usecase.ReRateBill;
import org.oscm.core.catalog.Texts;
import org.oscm.core.events.model.GatheredEvent;
import org.oscm.core.events.repository.GatheredEvents;
import org.oscm.core.pricing.PriceModelType;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingPeriod;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;

/**
 * Whole weeks, 1.00 for each login. May 2011 ends on a Tuesday, so that the bill of June begins with the week of Monday,
 * 30 May.
 */
class EventsOnBillsTest {

    private static final long SUBSCRIPTION = 7001;

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void someDaysAfterTheMonths() {
        core.clock().set(Instant.parse("2011-07-06T00:00:00Z"));
        store(SUBSCRIPTION);
        store(7002);
    }

    /** Events belong to stored subscriptions; bills read their history alone. */
    private void store(long subscriptionKey) {
        core.get(EntityManager.class)
                .createNativeQuery("insert into subscription (tkey, version, subscriptionId, status, serviceKey,"
                        + " templateServiceKey, technicalServiceKey, customerKey, vendorKey, chargingOrganizationKey,"
                        + " marketplaceKey, createdAt, cutOffDay)"
                        + " values (?1, 1, ?2, 'ACTIVE', 501, 401, 201, ?3, ?3, ?3, 601, 0, 1)")
                .setParameter(1, subscriptionKey)
                .setParameter(2, "s" + subscriptionKey)
                .setParameter(3, fixtures.customer().key())
                .executeUpdate();
    }

    @Test
    void anEventIsMarkedWithTheBillOfThePeriodInWhichItOccurred() {
        fixtures.aSubscription(SUBSCRIPTION, weeks(0));
        fixtures.aSubscription(7002, weeks(0));
        logIn(7002, "2011-05-20T10:00:00Z");
        logIn(SUBSCRIPTION, "2011-05-20T10:00:00Z");
        logIn(SUBSCRIPTION, BillingFixtures.JUNE.minusMillis(1).toString());
        logIn(SUBSCRIPTION, BillingFixtures.JUNE.toString());
        logIn(SUBSCRIPTION, BillingFixtures.JULY.minusMillis(1).toString());
        logIn(SUBSCRIPTION, BillingFixtures.JULY.toString());

        fixtures.run(BillingFixtures.JULY, SUBSCRIPTION);

        long may = fixtures.bills().get(0).key();
        long june = fixtures.bills().get(1).key();
        assertThat(marks(SUBSCRIPTION)).containsExactly(may, may, june, june, null);
        assertThat(marks(7002)).containsExactly((Long) null);
        assertThat(logins()).containsExactly("2", "2");
    }

    @Test
    void anEventReportedLaterStandsOnNoBillAndChangesNone() {
        fixtures.aSubscription(SUBSCRIPTION, weeks(0));
        logIn(SUBSCRIPTION, "2011-05-20T10:00:00Z");
        fixtures.run(BillingFixtures.JUNE, SUBSCRIPTION);
        long may = fixtures.bills().get(0).key();

        logIn(SUBSCRIPTION, "2011-05-21T10:00:00Z");
        fixtures.run(BillingFixtures.JULY, SUBSCRIPTION);

        assertThat(marks(SUBSCRIPTION)).containsExactly(may, null);
        assertThat(logins()).containsExactly("1", "0");
        assertThatBillsCanBeBuiltAgain();
    }

    @Test
    void eventsOfAPeriodWithoutBillAreNotMarked() {
        fixtures.aSubscription(SUBSCRIPTION, weeks(60));
        logIn(SUBSCRIPTION, "2011-05-20T10:00:00Z");

        fixtures.run(BillingFixtures.JUNE, SUBSCRIPTION);

        assertThat(fixtures.bills()).isEmpty();
        assertThat(marks(SUBSCRIPTION)).containsExactly((Long) null);
    }

    @Test
    void whatHappenedAfterAResumeInTheWeekThatTwoMonthsShareIsBilledOnce() {
        resumedInTheSharedWeek();

        fixtures.run(BillingFixtures.JUNE, SUBSCRIPTION);
        fixtures.run(BillingFixtures.JULY, SUBSCRIPTION);

        assertThat(logins()).containsExactly("1", "1");
        assertThatBillsCanBeBuiltAgain();
    }

    @Test
    void catchingUpBillsItOnceAsWell() {
        resumedInTheSharedWeek();

        fixtures.run(BillingFixtures.JULY, SUBSCRIPTION);

        assertThat(logins()).containsExactly("1", "1");
        assertThatBillsCanBeBuiltAgain();
    }

    @Test
    void whatHappenedAfterAnUpgradeInThatWeekIsBilledOnce() {
        fixtures.aSubscription(SUBSCRIPTION, weeks(0));
        fixtures.upgrade(SUBSCRIPTION, Instant.parse("2011-05-31T08:00:00Z"), weeks(0));
        logIn(SUBSCRIPTION, "2011-05-31T10:00:00Z");
        logIn(SUBSCRIPTION, "2011-06-20T10:00:00Z");

        fixtures.run(BillingFixtures.JULY, SUBSCRIPTION);

        assertThat(logins()).containsExactly("1", "1");
        assertThatBillsCanBeBuiltAgain();
    }

    private void resumedInTheSharedWeek() {
        fixtures.aSubscription(SUBSCRIPTION, weeks(0));
        fixtures.enter(SUBSCRIPTION, SubscriptionStatus.SUSPENDED, Instant.parse("2011-05-25T10:00:00Z"));
        fixtures.enter(SUBSCRIPTION, SubscriptionStatus.ACTIVE, Instant.parse("2011-05-31T08:00:00Z"));
        logIn(SUBSCRIPTION, "2011-05-31T10:00:00Z");
        logIn(SUBSCRIPTION, "2011-06-20T10:00:00Z");
    }

    private void logIn(long subscriptionKey, String at) {
        core.get(GatheredEvents.class)
                .add(new GatheredEvent(subscriptionKey, "LOGIN", Instant.parse(at), 1, "anna", null));
    }

    /** The bills that the events stand on, in order of the events. */
    private List<Long> marks(long subscriptionKey) {
        return core.get(EntityManager.class)
                .createQuery(
                        "select e.billingResultKey from GatheredEvent e where e.subscriptionKey = :key"
                                + " order by e.occurredAt",
                        Long.class)
                .setParameter("key", subscriptionKey)
                .getResultList();
    }

    /** How many logins each bill charges, by end of its period. */
    private List<String> logins() {
        return fixtures.bills().stream().map(EventsOnBillsTest::logins).toList();
    }

    private static String logins(BillingResult bill) {
        return String.valueOf(Arrays.stream(bill.document().split("<NumberOfOccurrence amount=\"", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .collect(Collectors.summingInt(Integer::parseInt)));
    }

    private void assertThatBillsCanBeBuiltAgain() {
        core.signInAsOperator();
        for (BillingResult bill : fixtures.bills()) {
            assertThat(core.get(ReRateBill.class).reRate(bill.key()).identical())
                    .isTrue();
        }
    }

    private static PriceTerms weeks(int freePeriodDays) {
        return new PriceTerms(
                PriceModelType.PER_UNIT,
                PricingPeriod.WEEK,
                "EUR",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                freePeriodDays,
                List.of(),
                List.of(),
                List.of(new PriceTerms.EventPrice("LOGIN", BigDecimal.ONE, List.of())),
                List.of(),
                Texts.none(),
                Texts.none());
    }
}
