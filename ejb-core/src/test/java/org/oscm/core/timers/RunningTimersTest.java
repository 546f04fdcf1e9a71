package org.oscm.core.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;
import static org.oscm.core.timers.PlatformTimer.BILLING_INVOCATION;
import static org.oscm.core.timers.PlatformTimer.BILLING_WORK;
import static org.oscm.core.timers.PlatformTimer.IDEMPOTENCY_KEYS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.TimerView.LastRun;
import org.oscm.core.timers.usecase.FindTimers;
import org.oscm.core.timers.usecase.TimerRuns;
import org.oscm.core.timers.usecase.TimerWork;

class RunningTimersTest {

    private static final Instant MORNING = Instant.parse("2011-05-19T08:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2011-05-19T22:00:00Z");

    @RegisterExtension
    final TestCore core = new TestCore();

    private final MachineTime machine = new MachineTime();
    private final CountedWork work = new CountedWork();
    private TimerRuns runs;

    /** The time of the machine, which a test moves. */
    private static final class MachineTime extends RealTime {

        private Instant now = Instant.parse("2020-01-01T00:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }
    }

    /** A job that counts how often it was done. */
    private static final class CountedWork implements TimerJob {

        private PlatformTimer timer = BILLING_INVOCATION;
        private int done;
        private RuntimeException problem;
        private Runnable meanwhile = () -> {};

        @Override
        public PlatformTimer timer() {
            return timer;
        }

        @Override
        public void run() {
            done++;
            meanwhile.run();
            if (problem != null) {
                throw problem;
            }
        }
    }

    @BeforeEach
    void aPlatformThatKnowsItsTimersSinceTheMorning() {
        core.bind(RealTime.class, machine);
        core.bind(TimerJob.class, work);
        runs = core.get(TimerRuns.class);
        core.clock().set(MORNING);
        runs.takeDue().forEach(timer -> runs.finish(timer, null));
        core.settle();
    }

    @Test
    void everyTimerHasExactlyOneJob() {
        List<PlatformTimer> timers = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.core").stream()
                        .filter(type -> type.isAssignableTo(TimerJob.class) && !type.isInterface())
                        .map(RunningTimersTest::timer)
                        .toList();

        assertThat(timers).containsExactlyInAnyOrder(PlatformTimer.values());
    }

    @Test
    void aTimerIsNotDueBeforeItsTime() {
        core.clock().set(MIDNIGHT.minusMillis(1));

        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
        assertThat(view(BILLING_INVOCATION)).satisfies(view -> {
            assertThat(view.nextRun()).isEqualTo(MIDNIGHT);
            assertThat(view.lastRun()).isNull();
            assertThat(view.periodMillis()).isEqualTo(86_400_000);
        });
    }

    @Test
    void ofAllServersThatLookOneTakesADueTimer() {
        core.clock().set(MIDNIGHT.plusSeconds(3));

        assertThat(runs.takeDue()).contains(BILLING_INVOCATION);
        core.settle();
        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);

        runs.finish(BILLING_INVOCATION, null);
        core.settle();
        machine.pass(Duration.ofHours(1));
        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
        assertThat(lastRun(BILLING_INVOCATION)).satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(TimerOutcome.SUCCEEDED);
            assertThat(run.startedAt()).isEqualTo(MIDNIGHT.plusSeconds(3));
            assertThat(run.server()).isNotEmpty();
        });
    }

    @Test
    void whatWasDueSeveralTimesWhileNoServerRanIsMadeUpForOnce() {
        core.clock().set(MIDNIGHT.plus(Duration.ofDays(5)));

        assertThat(runs.takeDue()).contains(BILLING_INVOCATION);
        runs.finish(BILLING_INVOCATION, null);
        core.settle();
        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
        core.clock().advance(Duration.ofDays(1));
        assertThat(runs.takeDue()).contains(BILLING_INVOCATION);
    }

    @Test
    void whatADeadServerLeftBehindAnotherOneDoesAgain() {
        core.clock().set(MIDNIGHT);
        runs.takeDue();
        core.settle();
        machine.pass(Duration.ofSeconds(29));
        assertThat(lastRun(BILLING_INVOCATION).outcome()).isEqualTo(TimerOutcome.RUNNING);
        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);

        machine.pass(Duration.ofSeconds(2));
        assertThat(lastRun(BILLING_INVOCATION).outcome()).isEqualTo(TimerOutcome.INTERRUPTED);
        assertThat(runs.takeDue()).contains(BILLING_INVOCATION);
    }

    @Test
    void aServerThatLivesKeepsALongRun() {
        core.clock().set(MIDNIGHT);
        runs.takeDue();
        core.settle();
        machine.pass(Duration.ofSeconds(25));
        runs.hold(List.of(BILLING_INVOCATION));
        core.settle();
        machine.pass(Duration.ofSeconds(25));

        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
    }

    @Test
    void aClockThatIsMovedBackStartsTheCountAnew() {
        core.clock().set(MIDNIGHT.plus(Duration.ofDays(65)));
        runs.takeDue();
        runs.finish(BILLING_INVOCATION, null);
        core.settle();

        core.clock().set(MORNING);
        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
        core.settle();
        core.clock().set(MIDNIGHT);
        assertThat(runs.takeDue()).contains(BILLING_INVOCATION);
    }

    @Test
    void aRoundThatOneServerDoesComesAgainAfterItsPeriod() {
        assertThat(runs.takeDue()).doesNotContain(IDEMPOTENCY_KEYS);

        machine.pass(Duration.ofHours(1));
        assertThat(runs.takeDue()).contains(IDEMPOTENCY_KEYS);
    }

    @Test
    void whatIsOverdueIsForgottenWhenTimersStartAnew() {
        core.clock().set(MIDNIGHT.plusSeconds(3));
        runs.countFromNow();
        core.settle();

        assertThat(runs.takeDue()).doesNotContain(BILLING_INVOCATION);
        assertThat(view(BILLING_INVOCATION).nextRun()).isEqualTo(MIDNIGHT.plus(Duration.ofDays(1)));
    }

    @Test
    void theOperatorRunsATimerBeforeItsTimeButNotTwiceAtOnce() {
        runs.takeNow(BILLING_INVOCATION);
        core.settle();
        assertRefused(() -> runs.takeNow(BILLING_INVOCATION), TimerError.TIMER_RUNNING);

        core.get(TimerWork.class).runTaken(BILLING_INVOCATION);
        core.settle();
        assertThat(work.done).isEqualTo(1);
        assertThat(lastRun(BILLING_INVOCATION).outcome()).isEqualTo(TimerOutcome.SUCCEEDED);
        runs.takeNow(BILLING_INVOCATION);
        assertThat(lastRun(BILLING_INVOCATION).outcome()).isEqualTo(TimerOutcome.RUNNING);
    }

    @Test
    void aRunThatFailsNamesItsProblemUntilTheNextOne() {
        work.problem = new IllegalStateException("planted");
        runs.takeNow(BILLING_INVOCATION);
        core.get(TimerWork.class).runTaken(BILLING_INVOCATION);
        core.settle();
        assertThat(lastRun(BILLING_INVOCATION).outcome()).isEqualTo(TimerOutcome.FAILED);
        assertThat(lastRun(BILLING_INVOCATION).problem()).hasSize(36);

        work.problem = null;
        runs.takeNow(BILLING_INVOCATION);
        core.get(TimerWork.class).runTaken(BILLING_INVOCATION);
        core.settle();
        assertThat(lastRun(BILLING_INVOCATION).problem()).isNull();
    }

    @Test
    void aRoundOfEveryServerIsWrittenDownOnceAMinuteAndWhenSomethingIsNew() {
        work.timer = BILLING_WORK;
        round();
        Instant first = lastRun(BILLING_WORK).startedAt();
        machine.pass(Duration.ofSeconds(50));
        round();
        assertThat(lastRun(BILLING_WORK).startedAt()).isEqualTo(first);

        work.problem = new IllegalStateException("planted");
        round();
        assertThat(lastRun(BILLING_WORK).outcome()).isEqualTo(TimerOutcome.FAILED);
        work.problem = null;
        round();
        assertThat(lastRun(BILLING_WORK).outcome()).isEqualTo(TimerOutcome.SUCCEEDED);
        machine.pass(Duration.ofSeconds(61));
        round();
        assertThat(lastRun(BILLING_WORK).startedAt()).isEqualTo(machine.now());
        assertThat(work.done).isEqualTo(5);
    }

    @Test
    void whatIsWantedManyTimesBeforeItsRoundBeginsIsOneRound() {
        work.timer = BILLING_WORK;
        TimerWork timers = core.get(TimerWork.class);

        assertThat(timers.want(BILLING_WORK)).isTrue();
        assertThat(timers.want(BILLING_WORK)).isFalse();
        round();

        assertThat(work.done).isEqualTo(1);
        assertThat(timers.want(BILLING_WORK)).isTrue();
    }

    @Test
    void whatIsWantedDuringARoundIsDoneInAnotherOne() {
        work.timer = BILLING_WORK;
        TimerWork timers = core.get(TimerWork.class);
        work.meanwhile = () -> {
            work.meanwhile = () -> {};
            assertThat(timers.want(BILLING_WORK)).isTrue();
            timers.round(BILLING_WORK);
            assertThat(work.done).isEqualTo(1);
        };

        round();

        assertThat(work.done).isEqualTo(2);
    }

    @Test
    void aTimerThatIsNotThereIsRefusedByItsName() {
        assertThat(FindTimers.named("BILLING_WORK")).isEqualTo(BILLING_WORK);
        assertRefused(() -> FindTimers.named("TEA_TIME"), TimerError.TIMER_UNKNOWN);
    }

    private static PlatformTimer timer(JavaClass job) {
        try {
            return ((TimerJob) job.reflect().getConstructor().newInstance()).timer();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(job + " has to be made without anything", e);
        }
    }

    private void round() {
        core.get(TimerWork.class).round(BILLING_WORK);
        core.settle();
    }

    private LastRun lastRun(PlatformTimer timer) {
        return view(timer).lastRun();
    }

    private TimerView view(PlatformTimer timer) {
        return core.get(FindTimers.class).view(timer);
    }
}
