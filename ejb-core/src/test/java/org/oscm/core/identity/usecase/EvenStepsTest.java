package org.oscm.core.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EvenStepsTest {

    @Test
    void answersComeWhenAWholeNumberOfStepsHasPassed() {
        assertThat(EvenSteps.remaining(Duration.ZERO)).isEqualTo(250);
        assertThat(EvenSteps.remaining(Duration.ofMillis(60))).isEqualTo(190);
        assertThat(EvenSteps.remaining(Duration.ofMillis(249))).isEqualTo(1);
        assertThat(EvenSteps.remaining(Duration.ofMillis(250))).isEqualTo(250);
        assertThat(EvenSteps.remaining(Duration.ofMillis(610))).isEqualTo(140);
    }
}
