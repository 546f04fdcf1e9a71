package org.oscm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Sees that the ports are free before anything starts, because a late failure is hard to read. */
final class Ports {

    private Ports() {}

    /**
     * Checks every port that the start will need.
     *
     * @throws StartProblem with {@link ExitCode#PORT_IN_USE} for the first port that cannot be had
     */
    static void requireFree(Options options) {
        requireFree(options.bind(), options.httpsPort(), "oscm.https.port");
        requireFree(options.bind(), options.httpPort(), "oscm.http.port");
        if (options.demo()) {
            requireFree(InetAddress.getLoopbackAddress(), options.samplePort(), "oscm.sample.port");
        }
    }

    private static void requireFree(InetAddress address, int port, String option) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartProblem(
                    ExitCode.PORT_IN_USE,
                    "Port " + port + " of " + address.getHostAddress() + " cannot be used (" + e.getMessage()
                            + "): stop the program that uses it or choose another port with -D" + option + "=<port>.",
                    e);
        }
    }
}
