package org.oscm.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The product as a user starts it: one process, a fresh home folder, ports of its own. */
public final class Platform implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path home;
    private final Path console;
    private final int httpsPort = freePort();
    private final String operatorPassword = "Operator-" + UUID.randomUUID();
    private Process process;

    private Platform(Path home) {
        this.home = home;
        this.console = home.resolveSibling(home.getFileName() + ".console");
    }

    /** Starts the product and waits until it says that it is ready. */
    static Platform start() throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(System.getProperty("oscm.work")));
        Platform platform = new Platform(Files.createTempDirectory(work, "home-"));
        platform.launch();
        try {
            platform.awaitReady();
        } catch (IOException | InterruptedException | RuntimeException notReady) {
            platform.close();
            throw notReady;
        }
        return platform;
    }

    /** The HTTPS address of the server, with a slash at its end. */
    public URI address() {
        return URI.create("https://localhost:" + httpsPort + "/");
    }

    /** The password of user 1000. */
    public String operatorPassword() {
        return operatorPassword;
    }

    private void launch() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-jar",
                Path.of(System.getProperty("oscm.launcher")).toRealPath().toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment()
                .putAll(Map.of(
                        "OSCM_HOME", home.toString(),
                        "OSCM_SANDBOX", "true",
                        "OSCM_HTTPS_PORT", String.valueOf(httpsPort),
                        "OSCM_HTTP_PORT", String.valueOf(freePort()),
                        "OSCM_OPERATOR_PASSWORD", operatorPassword));
        process = builder.start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server did not start:\n" + Files.readString(console));
            }
            Thread.sleep(200);
        }
    }

    /** The console says so when everything is there; a single door may answer earlier. */
    private boolean isReady() throws IOException {
        return Files.readString(console).contains("Ready.");
    }

    /** Stops the server as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
