package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of the loopback address that nobody uses now. */
public final class FreePorts {

    private static final int[] OFFSETS_OF_A_DOMAIN = {9, 37, 38, 39, 48, 66, 76, 80, 81, 86};

    private FreePorts() {}

    /** One free port. */
    public static int one() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A base so that all ports a domain derives from it are free. */
    static int baseForDomain() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 320) * 100)
                .limit(100)
                .filter(base -> IntStream.of(OFFSETS_OF_A_DOMAIN).allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a program could listen on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
