package org.oscm.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The sample application, an application one can subscribe to, in a process and on a port of its own. It ends with this process,
 * even if that is killed.
 */
final class SampleApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Process process;
    private final URI address;
    private final Path log;

    private SampleApplication(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts the process and does not wait for it.
     *
     * @throws IOException if the process cannot be started
     */
    static SampleApplication start(Options options, Home home) throws IOException {
        Path log = home.logs().resolve("sample-application.log");
        Path scratch = PrivateFiles.folder(home.work().resolve("sample-application"));
        Process process = new ProcessBuilder(command(options, scratch))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        URI address = URI.create("http://localhost:" + options.samplePort() + "/");
        return new SampleApplication(process, address, log);
    }

    private static List<String> command(Options options, Path scratch) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + scratch);
        command.addAll(openedPackages(options.sampleServer()));
        command.addAll(List.of("-cp", ownClasses() + File.pathSeparator + options.sampleServer()));
        command.add(SampleApplicationMain.class.getName());
        command.addAll(List.of("--prebootcommandfile", loopbackOnly(scratch).toString()));
        command.addAll(List.of("--port", Integer.toString(options.samplePort())));
        command.addAll(List.of("--nohazelcast", "--nohostaware", "--disablephonehome"));
        command.addAll(List.of("--deploy", options.sampleApplication().toString(), "--contextroot", "/"));
        return command;
    }

    private static Path loopbackOnly(Path scratch) throws IOException {
        return Files.writeString(
                scratch.resolve("before-start"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address"
                        + "=127.0.0.1\n");
    }

    /** The server's jar names the packages it must see into; the JVM heeds that only for {@code java -jar}. */
    private static List<String> openedPackages(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            List<String> options = new ArrayList<>();
            addEach("--add-opens", manifest.getValue("Add-Opens"), options);
            addEach("--add-exports", manifest.getValue("Add-Exports"), options);
            return options;
        }
    }

    private static void addEach(String option, String packages, List<String> options) {
        if (packages != null) {
            for (String name : packages.strip().split("\\s+")) {
                options.add(option + "=" + name + "=ALL-UNNAMED");
            }
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(SampleApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher does not find its own classes", e);
        }
    }

    /** Where a browser or the platform on this machine reaches it. */
    URI address() {
        return address;
    }

    /** What it wrote to its console. */
    Path log() {
        return log;
    }

    /**
     * Waits until it answers.
     *
     * @return false if it ended or did not answer in two minutes
     */
    boolean awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() - end < 0) {
            if (answers()) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
