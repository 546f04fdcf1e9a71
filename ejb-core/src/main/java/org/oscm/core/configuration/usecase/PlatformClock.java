package org.oscm.core.configuration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.oscm.core.configuration.ConfigurationError;
import org.oscm.core.configuration.Installation;
import org.oscm.core.configuration.repository.StoredSettings;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.NewTransaction;

/**
 * The platform's time, in whole milliseconds and in the billing time zone. In a sandbox it can be set to any instant, to
 * stand still or to run from there; the position survives a restart. Other servers on the same database follow within a
 * second. TLS and login locks keep to real time.
 */
@ApplicationScoped
public class PlatformClock extends Clock {

    private static final String POSITION = "sandbox.clock";
    private static final long REREAD_AFTER_MILLIS = 1000;
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(1);

    /** What the sandbox clock was last set to, and when (real time). */
    private record Position(Instant now, boolean running, Instant setAt) {

        Instant at(Instant realNow) {
            return running ? now.plus(setAt.until(realNow, ChronoUnit.MILLIS), ChronoUnit.MILLIS) : now;
        }
    }

    /** What the clock says. */
    public record Reading(Instant now, boolean running) {}

    @Inject
    private StoredSettings settings;

    @Inject
    private NewTransaction newTransaction;

    private final Clock real = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Position position;
    private volatile long readAtMillis;
    private volatile ZoneId zone;

    @Override
    public ZoneId getZone() {
        if (zone == null) {
            zone = newTransaction
                    .get(() -> settings.find(FixBillingZone.SETTING))
                    .map(ZoneId::of)
                    .orElseThrow();
        }
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return Installation.isSandbox() ? sandboxInstant() : real.instant();
    }

    public Reading read() {
        requireSandbox();
        return new Reading(instant(), position == null || position.running());
    }

    /**
     * Whether timers may act on it: always, but for a sandbox whose clock stands still or was moved less than a minute ago.
     * So who moves it can do by hand what a timer would do.
     */
    public boolean isSettled() {
        instant();
        Position current = position;
        return current == null
                || current.running() && current.setAt().plus(SETTLED_AFTER).isBefore(real.instant());
    }

    /** Moves the clock. */
    public void set(Instant now, boolean running) {
        requireSandbox();
        Position next = new Position(now.truncatedTo(ChronoUnit.MILLIS), running, real.instant());
        newTransaction.run(() -> settings.put(POSITION, Json.write(next)));
        remember(next);
    }

    /** Back to real time. */
    public void reset() {
        requireSandbox();
        newTransaction.run(() -> settings.remove(POSITION));
        remember(null);
    }

    private Instant sandboxInstant() {
        Instant realNow = real.instant();
        if (realNow.toEpochMilli() - readAtMillis > REREAD_AFTER_MILLIS) {
            remember(newTransaction
                    .get(() -> settings.find(POSITION))
                    .map(json -> Json.read(json, Position.class))
                    .orElse(null));
        }
        Position current = position;
        return current == null ? realNow : current.at(realNow);
    }

    private void remember(Position current) {
        position = current;
        readAtMillis = real.millis();
    }

    private static void requireSandbox() {
        if (!Installation.isSandbox()) {
            throw Refusal.of(ConfigurationError.NOT_A_SANDBOX);
        }
    }
}
