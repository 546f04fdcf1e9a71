package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** OpenMQ, as it comes with Payara Server, in a process of its own, at a free port of the loopback address. */
public final class MessageBroker implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final String PROGRAM = "com.sun.messaging.jmq.jmsserver.Broker";

    private final Path folder;
    private final int port = FreePorts.one();
    private Process process;

    /**
     * A broker that is not started yet.
     *
     * @param folder existing folder for everything it keeps
     */
    public MessageBroker(Path folder) {
        this.folder = folder;
    }

    /** Host and port, the same at every start. */
    public String address() {
        return "localhost:" + port;
    }

    /** Starts for the first time or again; returns when it takes messages. */
    public void start() {
        Path program = Distribution.server("payara6").resolve("mq");
        Path console = folder.resolve("broker.log");
        try {
            Files.deleteIfExists(console);
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dimq.home=" + program,
                            "-Dimq.libhome=" + program.resolve("lib"),
                            "-Dimq.etchome=" + folder,
                            "-Dimq.varhome=" + folder,
                            "-cp",
                            program.resolve("lib").resolve("imqbroker.jar").toString(),
                            PROGRAM,
                            "-name",
                            "oscm",
                            "-port",
                            Integer.toString(port),
                            "-Dimq.hostname=127.0.0.1"))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until("the message broker, see " + console, LONGEST_START, () -> saysReady(console));
    }

    private static boolean saysReady(Path console) {
        try {
            return Files.readString(console).contains("ready.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it (signal 9). */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
