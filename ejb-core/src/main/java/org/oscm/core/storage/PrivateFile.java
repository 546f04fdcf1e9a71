package org.oscm.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but the user of the server can read. */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * Makes the file, and its folder if it is missing.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there already; it stays as it is
     */
    public static void create(Path file, String content) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent(), permissions("rwx------"));
        }
        Files.createFile(file, permissions("rw-------"));
        Files.writeString(file, content, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?> permissions(String posix) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix));
    }
}
