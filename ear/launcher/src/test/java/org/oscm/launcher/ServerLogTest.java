package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    private static final int MOST_BYTES = 300;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("server.log");
    }

    @Test
    void a_record_is_one_line_and_its_further_lines_cannot_pass_for_records() throws IOException {
        write("harmless\n2026-01-01T00:00:00Z SEVERE [forged] attack");

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(Files.readAllLines(file).get(0)).contains("INFO [test] harmless");
        assertThat(Files.readAllLines(file).get(1)).startsWith("    ");
    }

    @Test
    void a_restart_appends() throws IOException {
        write("first");
        write("second");

        assertThat(Files.readString(file)).contains("first", "second");
    }

    @Test
    void a_full_file_becomes_the_predecessor_and_only_five_are_kept() throws IOException {
        ServerLog log = new ServerLog(file, MOST_BYTES);
        for (int i = 0; i < 100; i++) {
            log.publish(record("record " + i + " of a hundred, long enough to fill the file soon"));
        }
        log.close();

        assertThat(folder.resolve("server.log.5")).exists();
        assertThat(folder.resolve("server.log.6")).doesNotExist();
        assertThat(Files.size(folder.resolve("server.log.1"))).isLessThan(2 * MOST_BYTES);
        assertThat(Files.readString(folder.resolve("server.log.1")) + Files.readString(file))
                .contains("record 99");
    }

    private void write(String message) throws IOException {
        ServerLog log = new ServerLog(file);
        log.publish(record(message));
        log.close();
    }

    private static LogRecord record(String message) {
        LogRecord record = new LogRecord(Level.INFO, message);
        record.setLoggerName("test");
        return record;
    }
}
