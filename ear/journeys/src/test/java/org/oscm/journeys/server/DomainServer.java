package org.oscm.journeys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A domain of Payara Server or GlassFish, set up by the scripts that operators use, with PostgreSQL. */
final class DomainServer extends ServerUnderTest {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(5);

    private final Path folder;
    private final Path serverHome;
    private final String domainName;
    private final PostgreSql database;
    private final int portBase = FreePorts.baseForDomain();

    DomainServer(Path folder, String server) {
        super(folder.resolve("home"));
        this.folder = folder;
        this.domainName = folder.getFileName().toString(); // so that no earlier run is met again
        this.serverHome = Distribution.server(server);
        this.database = PostgreSql.start(folder);
    }

    @Override
    public void start() {
        if (Files.notExists(domain())) {
            setUp();
        } else {
            asadmin("start-domain", domainName);
        }
        awaitReady();
    }

    private void setUp() {
        run(
                Distribution.script("create-domain.sh").toString(),
                "--server-home",
                serverHome.toString(),
                "--domain",
                domainName,
                "--port-base",
                Integer.toString(portBase),
                "--home",
                home().toString(),
                "--db-driver",
                Distribution.server("postgresql.jar").toString(),
                "--db-url",
                database.url(),
                "--db-user",
                database.user(),
                "--db-password-file",
                passwordFile().toString(),
                "--zone",
                ZONE,
                "--sandbox",
                "true");
        run(
                Distribution.script("deploy.sh").toString(),
                "--server-home",
                serverHome.toString(),
                "--domain",
                domainName,
                "--application",
                Distribution.file("oscm.ear").toString());
    }

    /** The database under test lets everybody of this machine in, but the script wants a password all the same. */
    private Path passwordFile() {
        try {
            return Files.writeString(folder.resolve("database-password"), "unused\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        asadmin("stop-domain", domainName);
    }

    @Override
    public void kill() {
        process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Found by what it was started with: the server notes its process in a file, but late, and leaves that behind. */
    @Override
    public Optional<ProcessHandle> process() {
        String argument = "-Dcom.sun.aas.instanceRoot=" + domain();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(argument))
                .findFirst();
    }

    @Override
    public URI baseUrl() {
        return URI.create("https://localhost:" + (portBase + 81) + "/");
    }

    @Override
    public URI httpUrl() {
        return URI.create("http://localhost:" + (portBase + 80) + "/");
    }

    @Override
    public Path logFile() {
        return domain().resolve("logs").resolve("server.log");
    }

    private Path domain() {
        return serverHome.resolve("glassfish").resolve("domains").resolve(domainName);
    }

    private void asadmin(String... command) {
        List<String> line = new ArrayList<>(
                List.of(serverHome.resolve("bin").resolve("asadmin").toString()));
        line.addAll(List.of(command));
        run(line.toArray(String[]::new));
    }

    private void run(String... command) {
        Path output = folder.resolve("console.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment().put("AS_START_TIMEOUT", Long.toString(LONGEST_COMMAND.toMillis()));
            Process process = builder.start();
            if (!process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " failed: " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        database.close();
    }
}
