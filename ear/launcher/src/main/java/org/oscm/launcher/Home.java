package org.oscm.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The folder of everything an installation keeps, held by one server at a time.
 *
 * <pre>
 * data/                 the H2 database, unless another database is named
 * keys/secrets          the key for secrets in the database, made by the application
 * tls/                  key pair, certificate (server.pem), certificates to trust (trusted/*.pem)
 * logs/                 server.log and its predecessors, sample-application.log
 * sample/               what the sample application was asked
 * work/                 the server's scratch files; emptied at every start
 * operator-password     first password of the platform operator, written by the application
 * demo-users            users of the demo world with their passwords
 * startup-refusal.txt   why the application refused the last start, written by the application
 * server.lock           held while a server runs
 * </pre>
 *
 * <p>Nothing outside {@code work} is ever deleted, but for an old {@code startup-refusal.txt}.
 */
final class Home implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Takes possession of the folder, making what is missing.
     *
     * @throws StartProblem with {@link ExitCode#HOME_UNUSABLE} if another server holds it, it is no folder, or cannot be written
     */
    static Home open(Path folder) {
        try {
            PrivateFiles.folder(folder);
            FileChannel lockFile = lock(folder);
            Home home = new Home(folder, lockFile);
            home.prepare();
            return home;
        } catch (IOException e) {
            throw new StartProblem(
                    ExitCode.HOME_UNUSABLE,
                    "The home folder " + folder + " cannot be used (" + reason(e)
                            + "): repair it or choose another one with -Doscm.home=<folder>.",
                    e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(file)) {
            file.close();
            throw new StartProblem(
                    ExitCode.HOME_UNUSABLE,
                    "Another server is running on the home folder " + folder
                            + ": stop it or choose another folder with -Doscm.home=<folder>.");
        }
        return file;
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void prepare() throws IOException {
        PrivateFiles.folder(folder.resolve("data"));
        PrivateFiles.folder(trustedCertificates());
        PrivateFiles.folder(logs());
        deleteTree(work());
        PrivateFiles.folder(work());
        Files.deleteIfExists(refusal());
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException problem) {
            String kind = problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
            return problem.getFile() + ": " + kind;
        }
        return e.getMessage();
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.isDirectory(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path folder() {
        return folder;
    }

    Path tls() {
        return folder.resolve("tls");
    }

    /** Certificates an administrator wants trusted beside those of the JDK, as {@code *.pem}. */
    Path trustedCertificates() {
        return tls().resolve("trusted");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path work() {
        return folder.resolve("work");
    }

    /** Passwords of the users of the demo world, if it was loaded. */
    Path demoUsers() {
        return folder.resolve("demo-users");
    }

    Path operatorPassword() {
        return folder.resolve("operator-password");
    }

    /** Why the application refused to start, if it wrote that down in this start. */
    Optional<String> refusalText() {
        try {
            return Optional.of(Files.readString(refusal()).strip()).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path refusal() {
        return folder.resolve("startup-refusal.txt");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
