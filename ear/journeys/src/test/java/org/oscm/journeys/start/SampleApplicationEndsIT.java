package org.oscm.journeys.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.journeys.server.FreePorts;
import org.oscm.journeys.server.LauncherProcess;
import org.oscm.journeys.server.Waiting;

class SampleApplicationEndsIT {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private final int port = FreePorts.one();
    private LauncherProcess launcher;

    @BeforeEach
    void start_with_demo() {
        launcher = LauncherProcess.start(
                Map.of(
                        "OSCM_HOME", folder.resolve("home").toString(),
                        "OSCM_HTTPS_PORT", Integer.toString(FreePorts.one()),
                        "OSCM_HTTP_PORT", Integer.toString(FreePorts.one()),
                        "OSCM_SANDBOX", "true",
                        "OSCM_DEMO", "true",
                        "OSCM_SAMPLE_PORT", Integer.toString(port)),
                folder.resolve("console.log"));
        Waiting.until("the sample application to answer", LONGEST_START, this::isListening);
    }

    @AfterEach
    void end() {
        launcher.close();
    }

    @Test
    void with_a_server_that_is_stopped() {
        launcher.interrupt();

        assertThat(launcher.awaitExitCode()).as(launcher.console()).isZero();
        assertThat(isListening()).isFalse();
        assertThat(launcher.console()).endsWith("Stopped." + System.lineSeparator());
    }

    @Test
    void with_a_server_that_is_killed() {
        launcher.kill();

        Waiting.until("the sample application to end", LONGEST_END, () -> !isListening());
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
