package org.oscm.journeys.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.client.Platform;
import org.oscm.client.Session;
import org.oscm.journeys.server.FreePorts;
import org.oscm.journeys.server.LauncherProcess;
import org.oscm.journeys.server.Waiting;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOService;

/** The demo world that the launcher loads, even if it is killed meanwhile. */
class DemoWorldIT {

    private static final Duration LONGEST_LOAD = Duration.ofMinutes(5);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);
    private static final String COMPLETE = "The demo world is complete";

    @TempDir
    private Path folder;

    private final int httpsPort = FreePorts.one();
    private final int httpPort = FreePorts.one();
    private final int samplePort = FreePorts.one();
    private LauncherProcess launcher;

    @AfterEach
    void end() {
        launcher.close();
    }

    @Test
    void is_continued_by_the_next_start_and_loaded_only_once() throws Exception {
        start("first");
        await("Registered Brückner Broker");
        launcher.kill();
        Waiting.until("the sample application to end", LONGEST_END, () -> FreePorts.isFree(samplePort));

        start("second");
        await(COMPLETE);
        assertThat(launcher.console()).doesNotContain("Registered Nordlicht Software");
        assertIsThere();
        launcher.interrupt();
        launcher.awaitExitCode();

        start("third");
        await(COMPLETE);
        assertThat(launcher.console()).doesNotContain("Registered", "On the market", "Subscribed");
        assertIsThere();
    }

    private void start(String name) {
        launcher = LauncherProcess.start(
                Map.of(
                        "OSCM_HOME", home().toString(),
                        "OSCM_HTTPS_PORT", Integer.toString(httpsPort),
                        "OSCM_HTTP_PORT", Integer.toString(httpPort),
                        "OSCM_SANDBOX", "true",
                        "OSCM_DEMO", "true",
                        "OSCM_SAMPLE_PORT", Integer.toString(samplePort)),
                folder.resolve(name + ".log"));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void await(String line) {
        Waiting.until(line, LONGEST_LOAD, () -> {
            assertThat(launcher.isRunning()).as(launcher.console()).isTrue();
            assertThat(launcher.console()).doesNotContain("could not be loaded");
            return launcher.console().contains(line);
        });
    }

    private void assertIsThere() throws Exception {
        Session jana = signIn("jana");
        assertThat(jana.services().getServicesForMarketplace("cloud-harbor"))
                .extracting(VOService::getName)
                .containsExactlyInAnyOrder("Polar Desk", "Fjord Storage", "Beacon Notify");
        assertThat(jana.subscriptions()
                        .getSubscriptionDetails("Support desk Hamburg")
                        .getStatus())
                .isEqualTo(SubscriptionStatus.ACTIVE);
    }

    /** With the password that is left for whoever runs the sandbox. */
    private Session signIn(String userId) throws Exception {
        List<String> columns = Files.readAllLines(home().resolve("demo-users")).stream()
                .map(line -> List.of(line.split(" \\| ")))
                .filter(line -> line.get(1).equals(userId))
                .findFirst()
                .orElseThrow();
        URI address = URI.create("https://localhost:" + httpsPort + "/");
        return new Platform(address, Platform.trusting(home().resolve("tls").resolve("server.pem")))
                .signIn(columns.get(1), columns.get(2));
    }
}
