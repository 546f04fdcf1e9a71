package org.oscm.core.subscriptions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void theFirstComesSoonAndTheLaterOnesEverLater() {
        assertThat(Retries.delay(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Retries.delay(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Retries.delay(100)).isEqualTo(Retries.delay(10)).isLessThan(Duration.ofHours(9));
    }

    @Test
    void theyEndAfterAboutTwoDays() {
        Duration all = IntStream.iterate(0, attempt -> !Retries.isLast(attempt), attempt -> attempt + 1)
                .mapToObj(Retries::delay)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }
}
