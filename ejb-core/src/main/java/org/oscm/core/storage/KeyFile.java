package org.oscm.core.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file with the keys of {@link KeyRing}: {@code oscm.key.file}, or else {@code keys/secrets} in {@code oscm.home}.
 *
 * @param path where it is or shall be
 */
public record KeyFile(Path path) {

    private static final Set<PosixFilePermission> OTHERS =
            Set.copyOf(EnumSet.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE));
    private static final String FIRST_LINES = """
            # The first key encrypts the passwords and other secrets in the database; the others only decrypt. Without
            # its key a secret is lost: keep a copy of this file, but not where copies of the database are.
            """;

    /** @throws StartupRefused if the installation names neither the file nor a home */
    public static KeyFile ofInstallation() {
        Optional<Path> named = Optional.ofNullable(System.getProperty("oscm.key.file"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        Optional<Path> inHome =
                Optional.ofNullable(System.getProperty("oscm.home")).map(home -> Path.of(home, "keys", "secrets"));
        return new KeyFile(named.or(() -> inHome)
                .orElseThrow(() -> new StartupRefused("Secrets in the database need a key: start with -Doscm.key.file"
                        + " naming the file of the key, or with -Doscm.home naming a folder where one can be made.")));
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Makes a file with one random key; if another server has made it meanwhile, that one is it. */
    public void create() {
        try {
            PrivateFile.create(path.toAbsolutePath(), FIRST_LINES + KeyRing.newKey() + "\n");
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } catch (IOException e) {
            throw new StartupRefused(
                    "The key for secrets cannot be written to " + path + ": check that the folder can be written to.",
                    e);
        }
    }

    /** @throws StartupRefused if it cannot be read, holds no key, or every user of the machine can read it */
    public KeyRing read() {
        try {
            if (OTHERS.stream().anyMatch(Files.getPosixFilePermissions(path)::contains)) {
                throw new StartupRefused("Every user of this machine can read or write the key file " + path
                        + ": allow it to the user of the server alone (chmod 600).");
            }
            return KeyRing.parse(Files.readString(path));
        } catch (IOException e) {
            throw new StartupRefused(
                    "The key file " + path + " cannot be read: check that it belongs to the user of the server.", e);
        } catch (IllegalArgumentException e) {
            throw new StartupRefused("The key file " + path + " is damaged (" + e.getMessage()
                    + "): put a copy of it there that was kept.");
        }
    }
}
