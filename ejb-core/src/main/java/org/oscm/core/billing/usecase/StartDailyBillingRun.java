package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;

/**
 * Starts the daily run when its time of day has come and it did not run since; a server that was down at that time
 * catches up. The time of day is the part of the billing offset below one day.
 */
@Dependent
public class StartDailyBillingRun {

    private final BillingRuns runs;
    private final StartBillingRun startBillingRun;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public StartDailyBillingRun(BillingRuns runs, StartBillingRun startBillingRun, Settings settings, Clock clock) {
        this.runs = runs;
        this.startBillingRun = startBillingRun;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the key of the run if one was started */
    public Optional<Long> startIfDue() {
        Instant due = latestScheduledTime();
        boolean ranSince =
                runs.newestStart().filter(start -> !start.isBefore(due)).isPresent();
        return ranSince ? Optional.empty() : Optional.of(startBillingRun.start());
    }

    private Instant latestScheduledTime() {
        Duration offset = settings.millis(SettingKey.TIMER_INTERVAL_BILLING_OFFSET);
        Duration timeOfDay = offset.minusDays(offset.toDays());
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime today = now.toLocalDate().atStartOfDay(clock.getZone()).plus(timeOfDay);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
