package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.client.BillingRun;
import org.oscm.client.OperatorResources;
import org.oscm.journeys.server.Database;
import org.oscm.journeys.server.EmbeddedServer;
import org.oscm.journeys.server.MessageBroker;
import org.oscm.journeys.server.PostgreSql;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.journeys.server.Waiting;

/**
 * Two servers on one database and a message broker that is away, comes, is killed (signal 9) and comes again. A server says
 * in its log when another one wakes it for the first time since the broker is there.
 */
class CommonBrokerIT {

    private static final Instant MAY = Instant.parse("2011-05-19T10:00:00Z");
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    private static final String AWAY = "The message broker is not there";
    private static final String THERE = "The message broker is there";
    private static final String WOKEN = "Another server wakes BILLING_WORK";

    @TempDir
    private Path folder;

    @Test
    void what_one_server_begins_wakes_the_other_while_the_broker_is_there_and_is_done_while_it_is_not()
            throws Exception {
        try (PostgreSql database = PostgreSql.start(folder);
                MessageBroker broker = new MessageBroker(folder("broker"));
                EmbeddedServer first = EmbeddedServer.on(database, broker, folder("first"));
                EmbeddedServer second = EmbeddedServer.on(database, broker, folder("second"))) {
            first.start();
            People people = new People("common-broker", first);
            OperatorResources atFirst = people.operatorResources();
            atFirst.holdClockAt(MAY);
            second.start();
            OperatorResources atSecond = people.operatorResourcesAt(second);
            awaitBoth(first, second, AWAY, 1);
            assertThat(BillingRuns.run(atFirst).state()).isEqualTo("DONE");

            broker.start();
            awaitBoth(first, second, THERE, 1);
            BillingRun run = BillingRuns.run(atFirst);
            awaitLines(second, WOKEN, 1);

            broker.kill();
            awaitBoth(first, second, AWAY, 2);
            long untold = addUntold(run, database);
            assertThat(BillingRuns.awaitEnd(atSecond, untold).state()).isEqualTo("DONE");
            assertThat(BillingRuns.run(atSecond).state()).isEqualTo("DONE");

            broker.start();
            awaitBoth(first, second, THERE, 2);
            BillingRuns.run(atSecond);
            awaitLines(first, WOKEN, 1);
            assertThat(lines(first, AWAY)).isEqualTo(2);
            assertThat(lines(second, AWAY)).isEqualTo(2);
        }
    }

    /** A run that nobody tells of: it is found by looking for work alone. @return its key */
    private static long addUntold(BillingRun example, Database database) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into billing_run (tkey, version, state, startedAt, effectiveEnd)"
                                + " select -tkey, 1, 'RUNNING', startedAt, effectiveEnd from billing_run where tkey = ?")) {
            insert.setLong(1, example.id());
            assertThat(insert.executeUpdate()).isEqualTo(1);
            return -example.id();
        }
    }

    private static void awaitBoth(ServerUnderTest first, ServerUnderTest second, String text, int count) {
        awaitLines(first, text, count);
        awaitLines(second, text, count);
    }

    private static void awaitLines(ServerUnderTest server, String text, int count) {
        Waiting.until(
                count + " times \"" + text + "\" in " + server.logFile(),
                LONGEST_LOOK,
                () -> lines(server, text) == count);
    }

    private static long lines(ServerUnderTest server, String text) {
        try {
            return Files.readAllLines(server.logFile()).stream()
                    .filter(line -> line.contains(text))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }
}
