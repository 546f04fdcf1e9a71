package org.oscm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Sees that the ports are free before anything starts, because a late failure is hard to read. */
final class Ports {

    /** The sample application of a launcher that was killed ends by itself, but needs a moment. */
    private static final Duration END_OF_AN_ORPHAN = Duration.ofSeconds(5);

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private Ports() {}

    /**
     * Checks every port that the start will need.
     *
     * @throws StartProblem with {@link ExitCode#PORT_IN_USE} for the first port that cannot be had
     */
    static void requireFree(Options options) {
        requireFree(options.bind(), options.httpsPort(), "oscm.https.port", Duration.ZERO);
        requireFree(options.bind(), options.httpPort(), "oscm.http.port", Duration.ZERO);
        if (options.demo()) {
            requireFree(InetAddress.getLoopbackAddress(), options.samplePort(), "oscm.sample.port", END_OF_AN_ORPHAN);
        }
    }

    private static void requireFree(InetAddress address, int port, String option, Duration patience) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                probe(address, port, option);
                return;
            } catch (StartProblem inUse) {
                if (System.nanoTime() >= giveUpAt) {
                    throw inUse;
                }
                LockSupport.parkNanos(BETWEEN_PROBES.toNanos());
            }
        }
    }

    private static void probe(InetAddress address, int port, String option) {
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
