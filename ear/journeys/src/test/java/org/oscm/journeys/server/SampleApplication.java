package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The sample application in its own process: what subscriptions are provisioned in. */
public final class SampleApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private SampleApplication(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it on a free port and waits until it answers.
     *
     * @param folder existing folder for what it writes
     */
    static SampleApplication start(Path folder) {
        int port = FreePorts.one();
        try {
            Path loopbackOnly = Files.writeString(
                    folder.resolve("before-start"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address"
                            + "=127.0.0.1\n");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djava.io.tmpdir=" + folder,
                            "-Doscm.sample.home=" + folder,
                            "-javaagent:" + Distribution.file("oscm-launcher-lifeline.jar"),
                            "-jar",
                            Distribution.file("sample-server.jar").toString(),
                            "--prebootcommandfile",
                            loopbackOnly.toString(),
                            "--port",
                            Integer.toString(port),
                            "--nohazelcast",
                            "--disablephonehome",
                            "--contextroot",
                            "/",
                            "--deploy",
                            Distribution.file("sample-application.war").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
            SampleApplication sample = new SampleApplication(process, port);
            Waiting.until("the sample application, see " + folder, LONGEST_START, sample::isReady);
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port is open before the application behind it is there. */
    private boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    address().resolve("sample/ProvisioningService?wsdl").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its address, such as {@code http://localhost:8880/}. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
