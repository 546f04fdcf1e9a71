package org.oscm.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The sample application, an application one can subscribe to, in a process and on a port of its own. It ends with this process,
 * even if that is killed.
 */
final class SampleApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Process process;
    private final URI address;
    private final Path log;

    private SampleApplication(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * How to run it.
     *
     * @param server runnable jar that serves web archives
     * @param application web archive of the sample application
     * @param port 1..65535, on the loopback address
     * @param journal folder in which it notes its calls
     * @param scratch existing folder for the server's temporary files
     * @param log file for what it writes to its console
     */
    record Setup(Path server, Path application, int port, Path journal, Path scratch, Path log) {}

    /**
     * Starts the process and does not wait for it.
     *
     * @param setup how to run it
     * @return the running process
     * @throws IOException if the process cannot be started
     */
    static SampleApplication start(Setup setup) throws IOException {
        Process process = new ProcessBuilder(command(setup))
                .redirectErrorStream(true)
                .redirectOutput(setup.log().toFile())
                .start();
        return new SampleApplication(process, URI.create("http://localhost:" + setup.port() + "/"), setup.log());
    }

    private static List<String> command(Setup setup) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + setup.scratch());
        command.add("-Doscm.sample.home=" + setup.journal());
        command.add("-javaagent:" + Options.ownLocation().resolveSibling("oscm-launcher-lifeline.jar"));
        command.addAll(List.of("-jar", setup.server().toString()));
        command.addAll(
                List.of("--prebootcommandfile", loopbackOnly(setup.scratch()).toString()));
        command.addAll(List.of("--port", Integer.toString(setup.port())));
        command.addAll(List.of("--nohazelcast", "--nohostaware", "--disablephonehome"));
        command.addAll(List.of("--deploy", setup.application().toString(), "--contextroot", "/"));
        return command;
    }

    private static Path loopbackOnly(Path scratch) throws IOException {
        return Files.writeString(
                scratch.resolve("before-start"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address"
                        + "=127.0.0.1\n");
    }

    /** Where a browser or the platform on this machine reaches it. */
    URI address() {
        return address;
    }

    /** What it wrote to its console. */
    Path log() {
        return log;
    }

    /**
     * Waits until it answers.
     *
     * @return false if it ended or did not answer in two minutes
     * @throws InterruptedException if the waiting thread is interrupted
     */
    boolean awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() - end < 0) {
            if (answers()) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
