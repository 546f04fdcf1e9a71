package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as a process, started as {@code mvn -Prun} does. */
public final class LauncherProcess implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final Process process;
    private final Path console;

    private LauncherProcess(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /**
     * Starts it and does not wait.
     *
     * @param options environment variables such as {@code OSCM_HOME}
     * @param console file that receives what it prints
     */
    public static LauncherProcess start(Map<String, String> options, Path console) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Distribution.file("oscm-launcher.jar").toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        builder.environment().putAll(options);
        try {
            return new LauncherProcess(builder.start(), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed so far. */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has not ended yet. */
    public boolean isRunning() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to stop, as Ctrl-C does. */
    public void interrupt() {
        process.destroy();
    }

    /** Kills it (signal 9) and waits for its end. */
    public void kill() {
        process.destroyForcibly();
        awaitExitCode();
    }

    /** Waits for its end, at most a minute. */
    public int awaitExitCode() {
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The launcher does not end, see " + console);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
