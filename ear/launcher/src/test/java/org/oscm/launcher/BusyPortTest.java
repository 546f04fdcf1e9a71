package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.oscm.launcher.StartProblems.assertRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusyPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"oscm.https.port", "oscm.http.port", "oscm.sample.port"})
    void a_busy_port_is_named_with_the_option_that_chooses_another(String option) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = options(Map.of(option, Integer.toString(other.getLocalPort())));

            assertRefused(
                    () -> Ports.requireFree(options), ExitCode.PORT_IN_USE, option, "Port " + other.getLocalPort());
        }
    }

    @Test
    void free_ports_are_fine() throws IOException {
        assertThatCode(() -> Ports.requireFree(options(Map.of()))).doesNotThrowAnyException();
    }

    private static Options options(Map<String, String> chosen) throws IOException {
        Map<String, String> given = new HashMap<>(Map.of(
                "oscm.demo", "true",
                "oscm.https.port", freePort(),
                "oscm.http.port", freePort(),
                "oscm.sample.port", freePort()));
        given.putAll(chosen);
        return Options.read(given::get);
    }

    private static String freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(probe.getLocalPort());
        }
    }
}
