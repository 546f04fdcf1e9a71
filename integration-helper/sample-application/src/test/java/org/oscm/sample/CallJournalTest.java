package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallJournalTest {
    @TempDir
    private Path folder;

    @Test
    void callsSurviveARestart() {
        Path home = folder.resolve("not/there/yet");
        new CallJournal(home).add(call("createInstance"));
        new CallJournal(home).add(call("deleteInstance"));

        assertThat(new CallJournal(home).calls()).containsExactly(call("createInstance"), call("deleteInstance"));
    }

    @Test
    void aLineCutShortByACrashSpoilsNoOther() throws IOException {
        new CallJournal(folder).add(call("createInstance"));
        Files.writeString(folder.resolve("calls.jsonl"), "{\"at\":\"2026-", StandardOpenOption.APPEND);
        new CallJournal(folder).add(call("deleteInstance"));

        assertThat(new CallJournal(folder).calls())
                .extracting(Call::operation)
                .containsExactly("createInstance", "deleteInstance");
    }

    @Test
    void lineBreaksInsideAValueStayInsideTheLine() throws IOException {
        new CallJournal(folder).add(call("two\nlines"));

        assertThat(Files.readAllLines(folder.resolve("calls.jsonl"))).hasSize(1);
        assertThat(new CallJournal(folder).calls()).containsExactly(call("two\nlines"));
    }

    private static Call call(String operation) {
        Map<String, String> details = Map.of("subscription", "Dateien für Übung");
        return new Call(Instant.parse("2026-03-01T10:15:30.123Z"), operation, "sample-1", details, 0, "Done.");
    }
}
