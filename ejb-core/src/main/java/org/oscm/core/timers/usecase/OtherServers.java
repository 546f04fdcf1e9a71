package org.oscm.core.timers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.gateway.BrokerLost;
import org.oscm.core.timers.gateway.WakeUpCalls;

/**
 * Passes wake-up calls between this server and the others as long as the broker is there, and waits for it otherwise. Its
 * one thread alone speaks to the broker, so that a broker that hangs keeps nobody waiting.
 */
@ApplicationScoped
public class OtherServers {

    private static final Logger LOG = System.getLogger(OtherServers.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(5);

    /** How long a call waits at most before it leaves, and between two rounds that calls can make begin. */
    private static final Duration BEAT = Duration.ofMillis(100);

    private static final int MOST_WORDS_A_BEAT = 1000;

    private final WakeUpCalls calls;
    private final Duration retryAfter;
    private final Set<PlatformTimer> toCall = ConcurrentHashMap.newKeySet();
    private final Set<PlatformTimer> heard = EnumSet.noneOf(PlatformTimer.class);
    private final CountDownLatch ended = new CountDownLatch(1);
    private Boolean isBrokerThere;

    /** For the proxy of the container. */
    protected OtherServers() {
        this(null, null);
    }

    @Inject
    public OtherServers(WakeUpCalls calls) {
        this(calls, RETRY);
    }

    /** @param retryAfter real time between two attempts to reach the broker */
    OtherServers(WakeUpCalls calls, Duration retryAfter) {
        this.calls = calls;
        this.retryAfter = retryAfter;
    }

    /** Has the others begin a round; returns at once. While the broker is away, one call of each kind is kept. */
    public void call(PlatformTimer timer) {
        toCall.add(timer);
    }

    /** Works until {@link #hangUp()}, in the thread that calls it. @param begin begins a round here and returns at once */
    public void talk(Consumer<PlatformTimer> begin) {
        try {
            do {
                talkWhileBrokerIsThere(begin);
            } while (!isHungUpAfter(retryAfter));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server ends its threads
        }
    }

    public void hangUp() {
        ended.countDown();
    }

    private boolean isHungUpAfter(Duration pause) throws InterruptedException {
        return ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void talkWhileBrokerIsThere(Consumer<PlatformTimer> begin) throws InterruptedException {
        try (WakeUpCalls.Line line = calls.open()) {
            found();
            while (ended.getCount() > 0) {
                for (PlatformTimer timer : toCall) {
                    call(line, timer);
                }
                hear(line, begin);
            }
        } catch (BrokerLost | RuntimeException e) {
            lost(e);
        }
    }

    private void call(WakeUpCalls.Line line, PlatformTimer timer) throws BrokerLost {
        toCall.remove(timer); // first, so that who has work for it meanwhile is not overheard
        try {
            line.call(timer.name());
        } catch (BrokerLost e) {
            toCall.add(timer);
            throw e;
        }
    }

    /** What is said within a beat begins one round of each timer that is named, however often it is said. */
    private void hear(WakeUpCalls.Line line, Consumer<PlatformTimer> begin) throws BrokerLost, InterruptedException {
        Set<PlatformTimer> called = EnumSet.noneOf(PlatformTimer.class);
        Optional<String> word = line.hear(BEAT);
        for (int words = 1; word.isPresent() && words < MOST_WORDS_A_BEAT; words++) {
            callable(word.get()).ifPresent(called::add);
            word = line.hear(Duration.ZERO);
        }
        for (PlatformTimer timer : called) {
            LOG.log(heard.add(timer) ? Level.INFO : Level.DEBUG, "Another server wakes {0}", timer);
            begin.accept(timer);
        }
        if (!called.isEmpty() || word.isPresent()) {
            isHungUpAfter(BEAT);
        }
    }

    /** Of what an outsider could name, only what may be done at any time. */
    private static Optional<PlatformTimer> callable(String name) {
        return Arrays.stream(PlatformTimer.values())
                .filter(PlatformTimer::isRoundOfEveryServer)
                .filter(timer -> timer.name().equals(name))
                .findAny();
    }

    private void found() {
        if (!Boolean.TRUE.equals(isBrokerThere)) {
            LOG.log(Level.INFO, "The message broker is there: servers wake each other");
            heard.clear();
            isBrokerThere = true;
        }
    }

    private void lost(Exception reason) {
        if (!Boolean.FALSE.equals(isBrokerThere) && ended.getCount() > 0) {
            LOG.log(
                    Level.WARNING,
                    "The message broker is not there ({0}): servers find their work by looking for it",
                    rootCause(reason).toString());
            isBrokerThere = false;
        }
    }

    private static Throwable rootCause(Throwable e) {
        return e.getCause() == null ? e : rootCause(e.getCause());
    }
}
