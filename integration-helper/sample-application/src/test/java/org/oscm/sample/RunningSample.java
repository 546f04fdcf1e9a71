package org.oscm.sample;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sample application on Payara Micro, in a process of its own, on a free port of the loopback interface. */
final class RunningSample implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final Process process;

    RunningSample(Path home, String... options) throws IOException, InterruptedException {
        port = freePort();
        process = new ProcessBuilder(command(home, options))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "payara-micro.log").toFile()))
                .start();
        awaitStart();
    }

    int port() {
        return port;
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path home, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.net.preferIPv4Stack=true",
                "-Doscm.sample.home=" + home));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                "target/payara-micro.jar",
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                "src/main/runtime/loopback.asadmin",
                "--logproperties",
                "src/main/runtime/logging.properties",
                "--contextroot",
                "/",
                "--deploy",
                "target/sample-application.war"));
        return command;
    }

    private void awaitStart() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IOException("The sample application did not start, see target/payara-micro.log");
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return get("/calls").statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
