package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.launcher.StartProblems.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {

    @Test
    void the_sentence_of_the_application_is_found_among_the_servers_exceptions() {
        FailureWatch watch = new FailureWatch();

        watch.publish(failure(new IllegalStateException("container", new StartupRefused("The zone differs."))));
        watch.publish(failure(new IllegalStateException("and so on")));

        assertThat(watch.refusal()).contains("The zone differs.");
    }

    @Test
    void of_any_other_failure_the_root_cause_is_kept() {
        FailureWatch watch = new FailureWatch();
        Exception root = new IOException("disk full");

        watch.publish(failure(new IllegalStateException("container", root)));

        assertThat(watch.refusal()).isEmpty();
        assertThat(watch.lastRootCause()).contains(root);
    }

    @Test
    void a_damaged_database_file_is_refused_and_kept(@TempDir Path home) throws IOException {
        Files.createDirectory(home.resolve("data"));
        Path file = Files.writeString(home.resolve("data").resolve("oscm.mv.db"), "garbage");
        Options options = Options.read(Map.of("oscm.home", home.toString())::get);

        assertRefused(options.database()::requireReachable, ExitCode.HOME_UNUSABLE, "cannot be opened");
        assertThat(file).hasContent("garbage");
    }

    @Test
    void an_unreachable_database_server_is_refused() {
        Options options = Options.read(Map.of("oscm.db.url", "jdbc:postgresql://localhost:1/bss")::get);

        assertRefused(options.database()::requireReachable, ExitCode.START_FAILED, "localhost:1/bss", "oscm.db.url");
    }

    private static LogRecord failure(Throwable thrown) {
        LogRecord record = new LogRecord(Level.SEVERE, "deployment failed");
        record.setThrown(thrown);
        return record;
    }

    /** Named as the application's own. */
    private static final class StartupRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StartupRefused(String sentence) {
            super(sentence);
        }
    }
}
