package org.oscm.core.revenueshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.usecase.FindBilledSales;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.revenueshare.model.RevenueShareRun;
import org.oscm.core.revenueshare.model.RevenueShareRun.State;
import org.oscm.core.revenueshare.repository.RevenueShares;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** Sharing a month needs four pages of bills: one to see who sold, one each for broker, owner and supplier. */
class InterruptedSharesTest {

    private static final String OLGA = "olga@operator.example";
    private static final Duration LEASE = Duration.ofSeconds(21);

    /** What ends a process ends it here: nothing in the product catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The machine's time, which stands still until the test moves it. */
    private static final class SetTime extends RealTime {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant now() {
            return now;
        }
    }

    @RegisterExtension
    final TestCore core = new TestCore();

    private final SetTime realTime = new SetTime();
    private final List<SalesQuery> pagesRead = new ArrayList<>();
    private RevenueShareFixtures fixtures;
    private Consumer<SalesQuery> onPage = query -> {};

    @BeforeEach
    void aBilledMonthWaits() {
        core.bind(RealTime.class, realTime);
        anOperatorWithAnAddress();
        fixtures = new RevenueShareFixtures(core);
        fixtures.bill(7001);
        fixtures.plan();
        core.bind(FindBilledSales.class, new FindBilledSales(core.get(BillingResults.class)) {
            @Override
            public List<BilledSale> page(SalesQuery query, BilledSale after, int most) {
                pagesRead.add(query);
                onPage.accept(query);
                return super.page(query, after, most);
            }
        });
    }

    private void anOperatorWithAnAddress() {
        UserView first = core.get(FindParties.class).user(1000);
        UserData olga = new UserData(
                "olga", OLGA, "en", null, null, null, null, null, null, Set.of(UserRole.PLATFORM_OPERATOR));
        core.get(CreateUser.class).create(first.organizationKey(), olga, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatAKilledWorkerLeftIsDoneWhenItsLeaseRunsOut(int page) {
        onPage = query -> {
            if (pagesRead.size() == page) {
                throw new Killed();
            }
        };
        assertThatThrownBy(fixtures::work).isInstanceOf(Killed.class);
        fixtures.work();
        assertThat(pagesRead).as("pages before the lease ran out").hasSize(page);

        realTime.now = realTime.now.plus(LEASE);
        fixtures.work();

        assertThatEverybodyHasOneResult();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWorkerThatSleptWhileAnotherDidItsWorkStoresNothing(int page) {
        onPage = query -> {
            if (pagesRead.size() == page) {
                realTime.now = realTime.now.plus(LEASE);
                fixtures.work();
            }
        };

        fixtures.work();

        assertThatEverybodyHasOneResult();
        assertThat(mails()).isEmpty();
    }

    @Test
    void theLeaseGoesOnWithEveryPage() {
        onPage = query -> {
            realTime.now = realTime.now.plusSeconds(15);
            fixtures.work();
        };

        fixtures.work();

        assertThat(pagesRead).hasSize(4);
        assertThatEverybodyHasOneResult();
    }

    @Test
    void whoseShareFailsIsToldToTheOperatorsAndGetsItAfterTheNextBillingRun() {
        OrganizationView broker = fixtures.broker();
        onPage = query -> {
            if (pagesRead.size() == 2) {
                throw new IllegalStateException("no bill can be read");
            }
        };
        fixtures.work();

        assertThat(results()).containsExactly("MARKETPLACE_OWNER 1", "SUPPLIER 1");
        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Revenue shares of 2011-05: 1 failures");
            assertThat(mail.text())
                    .contains("\nBROKER " + broker.organizationId() + " (Broker): no bill can be read [");
        });

        fixtures.work();
        assertThat(state()).as("nobody tries again on his own").isEqualTo(State.FAILED);

        fixtures.runOver();
        fixtures.plan();
        fixtures.work();

        assertThatEverybodyHasOneResult();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMonthThatNobodyCanReadIsToldAndTriedAgain() {
        onPage = query -> {
            if (pagesRead.size() == 1) {
                throw new IllegalStateException("no bill can be read");
            }
        };
        fixtures.work();

        assertThat(results()).isEmpty();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("\n*: no bill can be read ["));

        fixtures.runOver();
        fixtures.plan();
        fixtures.work();

        assertThatEverybodyHasOneResult();
    }

    @Test
    void aMonthThatFailedIsTriedAgainWhenAnotherMonthIsShared() {
        onPage = query -> {
            if (pagesRead.size() == 1) {
                throw new IllegalStateException("no bill can be read");
            }
        };
        fixtures.work();
        fixtures.runOver();
        BillingRunFinished later = core.fired(BillingRunFinished.class).get(1);

        core.get(PlanRevenueShares.class)
                .plan(new BillingRunFinished(
                        later.runKey(), later.startedAt(), Instant.parse("2011-07-01T00:00:00Z"), 0));
        fixtures.work();

        assertThat(core.get(RevenueShares.class).runs(State.DONE))
                .extracting(run -> run.month().start())
                .containsExactlyInAnyOrder(
                        Instant.ofEpochMilli(RevenueShareFixtures.MAY),
                        Instant.ofEpochMilli(RevenueShareFixtures.JUNE));
        assertThat(fixtures.export(BillingSharesResultType.SUPPLIER)).contains("amountForSupplier=\"2.62\"");
    }

    private void assertThatEverybodyHasOneResult() {
        assertThat(results()).containsExactly("BROKER 1", "MARKETPLACE_OWNER 1", "SUPPLIER 1");
        assertThat(state()).isEqualTo(State.DONE);
        assertThat(fixtures.export(BillingSharesResultType.BROKER)).contains("brokerRevenue=\"0.80\"");
        assertThat(fixtures.export(BillingSharesResultType.SUPPLIER)).contains("amountForSupplier=\"2.62\"");
        assertThat(fixtures.export(BillingSharesResultType.MARKETPLACE_OWNER))
                .contains("MarketplaceOwner amount=\"0.20\"");
    }

    private List<String> results() {
        return core
                .get(EntityManager.class)
                .createQuery(
                        "select s.type, count(s) from RevenueShare s group by s.type order by s.type", Object[].class)
                .getResultList()
                .stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
    }

    private State state() {
        for (State state : State.values()) {
            List<RevenueShareRun> runs = core.get(RevenueShares.class).runs(state);
            if (!runs.isEmpty()) {
                assertThat(runs).hasSize(1);
                return state;
            }
        }
        throw new AssertionError("no run");
    }

    private List<MailView> mails() {
        core.settle();
        return core.get(Mails.class).to(OLGA).stream()
                .filter(mail -> mail.subject().startsWith("Revenue shares"))
                .toList();
    }
}
