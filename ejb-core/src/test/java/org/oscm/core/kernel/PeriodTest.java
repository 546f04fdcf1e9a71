package org.oscm.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period MORNING = hours(6, 12);

    @Test
    void itContainsItsStartButNotItsEnd() {
        assertThat(MORNING.contains(hour(6))).isTrue();
        assertThat(MORNING.contains(hour(12))).isFalse();
        assertThat(MORNING.contains(hour(5))).isFalse();
    }

    @Test
    void itTouchesBothItsBorders() {
        assertThat(MORNING.touches(hour(6))).isTrue();
        assertThat(MORNING.touches(hour(12))).isTrue();
        assertThat(MORNING.touches(hour(13))).isFalse();
        assertThat(MORNING.touches(hour(5))).isFalse();
    }

    @Test
    void itEnclosesWhatLiesBetweenItsBorders() {
        assertThat(MORNING.encloses(MORNING)).isTrue();
        assertThat(MORNING.encloses(hours(7, 8))).isTrue();
        assertThat(MORNING.encloses(hours(5, 8))).isFalse();
        assertThat(MORNING.encloses(hours(8, 13))).isFalse();
    }

    @Test
    void periodsThatMeetHaveAnEmptyIntersectionAndThoseApartHaveNone() {
        assertThat(MORNING.intersection(hours(8, 18))).contains(hours(8, 12));
        assertThat(MORNING.intersection(hours(12, 18))).contains(hours(12, 12));
        assertThat(MORNING.intersection(hours(13, 18))).isEqualTo(Optional.empty());
        assertThat(hours(13, 18).intersection(MORNING)).isEqualTo(Optional.empty());
    }

    @Test
    void itsLengthIsInMilliseconds() {
        assertThat(MORNING.millis()).isEqualTo(6 * 3_600_000L);
        assertThat(MORNING.isEmpty()).isFalse();
        assertThat(hours(6, 6).isEmpty()).isTrue();
    }

    @Test
    void itCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours(7, 6)).withMessageContaining("before it starts");
    }

    @Test
    void aDrawingShowsWhatOverlapsWhat() {
        assertThat(Period.draw(List.of(hours(0, 6), hours(6, 12), hours(12, 12)))
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("=".repeat(30) + "   "),
                        line -> assertThat(line).startsWith(" ".repeat(30) + "=".repeat(30)),
                        line -> assertThat(line)
                                .startsWith(" ".repeat(60) + "|")
                                .endsWith("PT0S"));
        assertThat(Period.draw(List.of(hours(1, 1)))).startsWith("|");
    }

    private static Period hours(int from, int to) {
        return new Period(hour(from), hour(to));
    }

    private static Instant hour(int hour) {
        return Instant.ofEpochSecond(hour * 3600L);
    }
}
