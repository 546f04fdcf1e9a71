package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_step_is_headed_by_the_seconds_since_the_start() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong(5_000_000_000L);
        Progress progress = new Progress(new PrintStream(console, true, StandardCharsets.UTF_8), nanos::get);

        nanos.addAndGet(1_240_000_000L);
        progress.step("Starting ...");

        assertThat(console.toString(StandardCharsets.UTF_8))
                .isEqualTo("[  1.2 s] Starting ..." + System.lineSeparator());
    }
}
