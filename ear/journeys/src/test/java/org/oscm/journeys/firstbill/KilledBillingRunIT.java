package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.client.BillingRun;
import org.oscm.client.OperatorResources;
import org.oscm.journeys.server.Database;
import org.oscm.journeys.server.EmbeddedServer;
import org.oscm.journeys.server.H2File;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.PostgreSql;
import org.oscm.journeys.server.SampleApplication;

/**
 * A server is killed (signal 9) in the middle of a billing run: some chunks are through, one is half done, others wait. A
 * lock makes sure of that, however fast the server is.
 */
@OnServer
class KilledBillingRunIT {

    private static final Instant APRIL = Instant.parse("2011-04-10T08:00:00Z");
    private static final Instant AFTER_APRIL = Instant.parse("2011-05-06T10:00:00Z");
    private static final Instant AFTER_MAY = Instant.parse("2011-06-06T10:00:00Z");
    private static final Instant AFTER_JUNE = Instant.parse("2011-07-06T10:00:00Z");

    /** Of a chunk of the billing run. */
    private static final int CHUNK = 100;

    private final SampleApplication sample;

    @TempDir
    private Path folder;

    KilledBillingRunIT(SampleApplication sample) {
        this.sample = sample;
    }

    @Test
    void started_again_it_bills_the_rest_and_nothing_twice() throws Exception {
        int subscriptions = CHUNK + 20;
        Database database = new H2File(folder);
        try (EmbeddedServer server = EmbeddedServer.on(database, folder)) {
            server.start();
            People people = new People("killed-run", server);
            OperatorResources operator = people.operatorResources();
            Workspaces workspaces = billApril(people, subscriptions);
            operator.holdClockAt(AFTER_MAY);

            HeldBill.at(CHUNK + 10, database); // ends with the server, whose process the database is in
            BillingRun run = operator.startBillingRun();
            BillingRuns.awaitDone(operator, run.id(), CHUNK);
            server.kill();
            server.start();

            assertThat(BillingRuns.awaitEnd(operator, run.id())).isEqualTo(done(run, subscriptions));
            assertThat(BillingRuns.run(operator).total()).isZero();
            workspaces.assertBilledOnce(2);
        }
    }

    @Test
    void a_second_server_shares_the_run_and_finishes_what_the_killed_one_held() throws Exception {
        int subscriptions = 2 * CHUNK + 20;
        try (PostgreSql database = PostgreSql.start(folder);
                EmbeddedServer first = EmbeddedServer.on(database, folder("first"));
                EmbeddedServer second = EmbeddedServer.on(database, folder("second"))) {
            first.start();
            People people = new People("shared-run", first);
            OperatorResources atFirst = people.operatorResources();
            Workspaces workspaces = billApril(people, subscriptions);
            atFirst.holdClockAt(AFTER_MAY);

            HeldBill held = HeldBill.at(CHUNK + 10, database);
            BillingRun run = atFirst.startBillingRun();
            BillingRuns.awaitDone(atFirst, run.id(), CHUNK);
            second.start();
            OperatorResources atSecond = people.operatorResourcesAt(second);
            BillingRuns.awaitDone(atSecond, run.id(), subscriptions - CHUNK);
            first.kill();
            held.release();

            assertThat(BillingRuns.awaitEnd(atSecond, run.id())).isEqualTo(done(run, subscriptions));
            first.start();
            workspaces.assertBilledOnce(2);

            atSecond.holdClockAt(AFTER_JUNE);
            BillingRun one = atFirst.startBillingRun();
            BillingRun sameTime = atSecond.startBillingRun();
            assertThat(BillingRuns.awaitEnd(atFirst, one.id()).failed()).isZero();
            assertThat(BillingRuns.awaitEnd(atSecond, sameTime.id()).failed()).isZero();
            workspaces.assertBilledOnce(3);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private Workspaces billApril(People people, int subscriptions) throws Exception {
        OperatorResources operator = people.operatorResources();
        operator.holdClockAt(APRIL);
        Workspaces workspaces = Workspaces.subscribe(people, sample, subscriptions);
        operator.holdClockAt(AFTER_APRIL);
        assertThat(BillingRuns.run(operator).done()).isEqualTo(subscriptions);
        return workspaces;
    }

    private static BillingRun done(BillingRun started, int subscriptions) {
        return new BillingRun(started.id(), "DONE", subscriptions, subscriptions, 0, started.effectiveEnd());
    }
}
