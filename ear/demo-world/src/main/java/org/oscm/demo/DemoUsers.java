package org.oscm.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/** The file with the demo users and their passwords, for nobody but the person who runs the sandbox. */
final class DemoUsers {

    private static final String HEAD = "# user key | user ID | password | who\n";
    private static final String SEPARATOR = " | ";
    private static final int COLUMNS = 4;

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A line of the file. */
    private record Entry(String userKey, String password, String role) {}

    /** @throws IOException if the file is there and cannot be read */
    DemoUsers(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(this::read);
        }
    }

    private void read(String line) {
        String[] columns = line.split(" \\| ", COLUMNS);
        if (columns.length == COLUMNS && !line.startsWith("#")) {
            entries.put(columns[1], new Entry(columns[0], columns[2], columns[3]));
        }
    }

    /** The password kept for a user; null if he is not there yet. */
    String password(Person person) {
        Entry entry = entries.get(person.userId());
        return entry == null ? null : entry.password();
    }

    /** Adds a user, or changes his key or password. */
    void keep(Person person, String userKey, String password) throws IOException {
        entries.put(person.userId(), new Entry(userKey, password, person.role()));
        write();
    }

    /** Replaced as a whole, so that an interrupted program leaves either the old or the new file. */
    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        entries.forEach(
                (id, entry) -> text.append(String.join(SEPARATOR, entry.userKey(), id, entry.password(), entry.role()))
                        .append('\n'));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, onlyOwner());
        Files.write(next, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyOwner() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
