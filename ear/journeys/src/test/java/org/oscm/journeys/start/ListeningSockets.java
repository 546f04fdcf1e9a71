package org.oscm.journeys.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a process listens on, as Linux tells below {@code /proc}. */
final class ListeningSockets {

    private static final String LISTEN = "0A";
    private static final List<String> LOOPBACK = List.of(
            "0100007F", // 127.0.0.1
            "0000000000000000FFFF00000100007F", // the same, seen by an IPv6 socket
            "00000000000000000000000001000000"); // ::1

    private ListeningSockets() {}

    /**
     * A bound TCP socket.
     *
     * @param address as the kernel writes it, in hexadecimal digits
     * @param port 1..65535
     */
    record Socket(String address, int port) {

        boolean isLoopback() {
            return LOOPBACK.contains(address);
        }
    }

    /** Whether this machine can tell. */
    static boolean canBeSeen() {
        return Files.isReadable(Path.of("/proc/net/tcp"));
    }

    static List<Socket> of(ProcessHandle process) {
        Set<String> inodes = inodes(process);
        List<Socket> sockets = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : lines(Path.of("/proc/net", table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(LISTEN) && inodes.contains(columns[9])) {
                    String[] local = columns[1].split(":");
                    sockets.add(new Socket(local[0], Integer.parseInt(local[1], 16)));
                }
            }
        }
        return sockets;
    }

    private static List<String> lines(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inodes(ProcessHandle process) {
        Set<String> inodes = new HashSet<>();
        Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(descriptors)) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file)) {
                    String target = Files.readSymbolicLink(file).toString();
                    inodes.add(target.replaceAll("socket:\\[(\\d+)\\]", "$1"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inodes;
    }
}
