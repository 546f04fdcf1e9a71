package org.oscm.journeys.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.journeys.server.FreePorts;
import org.oscm.journeys.server.LauncherProcess;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;

/** What an operator reads when a start cannot succeed: one sentence, and an exit code that says so. */
@OnServer
class RefusedStartIT {

    @TempDir
    private Path folder;

    private LauncherProcess launcher;

    @AfterEach
    void end() {
        if (launcher != null) {
            launcher.close();
        }
    }

    @Test
    void a_busy_port_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            launch(Map.of("OSCM_HTTPS_PORT", Integer.toString(other.getLocalPort())));

            assertRefused(3, "Port " + other.getLocalPort(), "-Doscm.https.port");
        }
    }

    @Test
    void an_option_that_cannot_be_used_is_named() {
        launch(Map.of("OSCM_ZONE", "Mars/Olympus"));

        assertRefused(2, "-Doscm.zone=Mars/Olympus");
    }

    @Test
    void a_file_is_no_home() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");

        launch(Map.of("OSCM_HOME", file.toString()));

        assertRefused(4, file.toString());
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_damaged_database_is_named_and_kept() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("data"));
        Path database = Files.writeString(home.resolve("data").resolve("oscm.mv.db"), "damaged");

        launch(Map.of("OSCM_HOME", home.toString()));

        assertRefused(4, home.resolve("data").toString());
        assertThat(database).hasContent("damaged");
    }

    @Test
    void a_home_in_use_is_left_alone(ServerUnderTest server) {
        launch(Map.of("OSCM_HOME", server.home().toString()));

        assertRefused(4, "Another server", server.home().toString());
        assertThat(server.get("/oscm-rest/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void another_time_zone_than_that_of_the_first_start_is_refused(ServerUnderTest server) {
        server.stop();

        launch(Map.of("OSCM_HOME", server.home().toString(), "OSCM_ZONE", "Asia/Tokyo"));

        assertRefused(1, "Asia/Tokyo", ServerUnderTest.ZONE);
        server.start();
        assertThat(server.get("/oscm-rest/health/ready").statusCode()).isEqualTo(200);
    }

    private void launch(Map<String, String> options) {
        Map<String, String> all = new HashMap<>(Map.of(
                "OSCM_HOME", folder.resolve("home").toString(),
                "OSCM_HTTPS_PORT", Integer.toString(FreePorts.one()),
                "OSCM_HTTP_PORT", Integer.toString(FreePorts.one())));
        all.putAll(options);
        launcher = LauncherProcess.start(all, folder.resolve("console.log"));
    }

    private void assertRefused(int exitCode, String... words) {
        assertThat(launcher.awaitExitCode()).as(launcher.console()).isEqualTo(exitCode);
        List<String> lines = launcher.console().lines().toList();
        assertThat(lines.get(lines.size() - 1)).contains(words).endsWith(".");
        assertThat(lines).as("progress lines and nothing else").allMatch(line -> line.startsWith("["));
    }
}
