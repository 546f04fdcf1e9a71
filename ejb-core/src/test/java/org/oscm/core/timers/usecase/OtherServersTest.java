package org.oscm.core.timers.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.timers.PlatformTimer.BILLING_WORK;
import static org.oscm.core.timers.PlatformTimer.USER_IMPORT;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.gateway.WakeUpCalls;

/** Two servers and the broker between them. */
@Timeout(60)
class OtherServersTest {

    private static final Logger LOG = Logger.getLogger(OtherServers.class.getName());
    private static final String AWAY =
            "WARNING The message broker is not there (java.io.IOException: nobody listens): servers find their work by"
                    + " looking for it";
    private static final String THERE = "INFO The message broker is there: servers wake each other";

    private final BlockingQueue<PlatformTimer> begunHere = new LinkedBlockingQueue<>();
    private final BlockingQueue<PlatformTimer> begunThere = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<OtherServers> servers = new ArrayList<>();
    private final LogLines log = new LogLines();

    @BeforeEach
    void listenToTheLog() {
        LOG.addHandler(log);
    }

    @AfterEach
    void end() throws InterruptedException {
        servers.forEach(OtherServers::hangUp);
        for (Thread thread : threads) {
            thread.join();
        }
        LOG.removeHandler(log);
    }

    @Test
    void aCallBeginsARoundOnTheOtherServerAlone() throws InterruptedException {
        BrokerInATest broker = new BrokerInATest(true);
        OtherServers here = server(broker, begunHere);
        OtherServers there = server(broker, begunThere);
        broker.awaitLines(2);

        here.call(USER_IMPORT);
        assertThat(begunThere.take()).isEqualTo(USER_IMPORT);

        there.call(BILLING_WORK);
        assertThat(begunHere.take()).isEqualTo(BILLING_WORK);
    }

    @Test
    void fromOutsideNothingCanBeStartedThatServersDoNotDoAllTheTime() throws InterruptedException {
        BrokerInATest broker = new BrokerInATest(true);
        server(broker, begunHere);
        broker.awaitLines(1);

        broker.say("");
        broker.say("org.example.Anything");
        broker.say("BILLING_INVOCATION");
        broker.say("IDEMPOTENCY_KEYS");
        broker.say("BILLING_WORK");

        assertThat(begunHere.take()).isEqualTo(BILLING_WORK);
    }

    @Test
    void whatIsSaidManyTimesAtOnceBeginsOneRound() throws InterruptedException {
        BrokerInATest broker = new BrokerInATest(false);
        broker.sayToTheNext("BILLING_WORK", "BILLING_WORK", "BILLING_WORK", "USER_IMPORT");
        broker.comes();
        server(broker, begunHere);

        assertThat(begunHere.take()).isEqualTo(BILLING_WORK);
        assertThat(begunHere.take()).isEqualTo(USER_IMPORT);
    }

    @Test
    void callsMadeWhileTheBrokerIsAwayLeaveOnceWhenItComes() throws Exception {
        BrokerInATest broker = new BrokerInATest(false);
        OtherServers here = server(broker, begunHere);
        here.call(BILLING_WORK);
        here.call(BILLING_WORK);
        broker.awaitRefusals(3);

        WakeUpCalls.Line other = broker.comesAndIsHeard();
        assertThat(other.hear(Duration.ofMinutes(1))).contains("BILLING_WORK");

        here.call(USER_IMPORT);
        assertThat(other.hear(Duration.ofMinutes(1))).contains("USER_IMPORT");
    }

    @Test
    void itSaysOnceThatTheBrokerIsAwayAndOnceThatItIsBack() throws InterruptedException {
        BrokerInATest broker = new BrokerInATest(false);
        server(broker, begunHere);
        broker.awaitRefusals(3);
        broker.comes();
        broker.awaitLines(1);
        broker.goes();
        broker.awaitRefusals(3);
        broker.comes();
        broker.awaitLines(1);
        broker.say("BILLING_WORK");
        begunHere.take();

        assertThat(log.lines).containsExactly(AWAY, THERE, AWAY, THERE, "INFO Another server wakes BILLING_WORK");
    }

    private OtherServers server(BrokerInATest broker, BlockingQueue<PlatformTimer> begun) {
        OtherServers server = new OtherServers(broker, Duration.ofMillis(1));
        Thread thread = new Thread(() -> server.talk(begun::add));
        servers.add(server);
        threads.add(thread);
        thread.start();
        return server;
    }

    private static final class LogLines extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " "
                    + (line.getParameters() == null
                            ? line.getMessage()
                            : MessageFormat.format(line.getMessage(), line.getParameters())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
