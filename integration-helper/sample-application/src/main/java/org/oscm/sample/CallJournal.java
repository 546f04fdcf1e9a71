package org.oscm.sample;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps every call in a file of one JSON object a line. Lines are only ever added, and a call is answered after its line
 * has reached the disk, so that a restart forgets nothing.
 */
final class CallJournal {
    private static final Logger LOG = System.getLogger(CallJournal.class.getName());
    private static final String FILE_NAME = "calls.jsonl";

    private final Path file;
    private final List<Call> calls = new ArrayList<>();

    /**
     * Opens the journal in a folder, which is created if it does not exist.
     *
     * @throws UncheckedIOException if the folder or the file cannot be read or written
     */
    CallJournal(Path home) {
        file = home.resolve(FILE_NAME);
        try {
            Files.createDirectories(home);
            if (Files.exists(file)) {
                endTornLine();
                Files.readAllLines(file, StandardCharsets.UTF_8)
                        .forEach(line -> parse(line).ifPresent(calls::add));
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    synchronized void add(Call call) {
        write(call.toJson() + "\n");
        calls.add(call);
    }

    /** All calls, oldest first. */
    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** A line cut short by a crash must not swallow the next one. */
    private void endTornLine() throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (content.length > 0 && content[content.length - 1] != '\n') {
            write("\n");
        }
    }

    /** Nothing for a line that a crash cut short. */
    private Optional<Call> parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return Optional.of(Call.of(reader.readObject()));
        } catch (JsonException damaged) {
            LOG.log(Level.WARNING, "A line of {0} cannot be read and is left out: {1}", file, damaged.getMessage());
            return Optional.empty();
        }
    }

    private void write(String text) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
