package org.oscm.journeys.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The embedded server in a process of its own. */
public final class EmbeddedServer extends ServerUnderTest {

    private final Path folder;
    private final Optional<Database> database;
    private final Optional<MessageBroker> broker;
    private final int httpsPort = FreePorts.one();
    private final int httpPort = FreePorts.one();
    private LauncherProcess process;

    private EmbeddedServer(Path folder, Optional<Database> database, Optional<MessageBroker> broker) {
        super(folder.resolve("home"));
        this.folder = folder;
        this.database = database;
        this.broker = broker;
    }

    /** Keeps its data in its home folder, as without any option. */
    static EmbeddedServer withOwnDatabase(Path folder) {
        return new EmbeddedServer(folder, Optional.empty(), Optional.empty());
    }

    /**
     * A server that is not started yet. Whoever made the database closes it, after the server.
     *
     * @param folder existing folder for everything else the server keeps
     */
    public static EmbeddedServer on(Database database, Path folder) {
        return new EmbeddedServer(folder, Optional.of(database), Optional.empty());
    }

    /** The same, with a broker that need not run. */
    public static EmbeddedServer on(Database database, MessageBroker broker, Path folder) {
        return new EmbeddedServer(folder, Optional.of(database), Optional.of(broker));
    }

    @Override
    public void start() {
        process = LauncherProcess.start(options(), folder.resolve("console.log"));
        awaitReady();
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>(Map.of(
                "OSCM_HOME", home().toString(),
                "OSCM_HTTPS_PORT", Integer.toString(httpsPort),
                "OSCM_HTTP_PORT", Integer.toString(httpPort),
                "OSCM_ZONE", ZONE,
                "OSCM_SANDBOX", "true"));
        database.ifPresent(shared -> {
            options.put("OSCM_DB_URL", shared.url());
            options.put("OSCM_DB_USER", shared.user());
            options.put("OSCM_KEY_FILE", shared.keyFile().toString());
        });
        broker.ifPresent(shared -> options.put("OSCM_JMS_ADDRESS", shared.address()));
        return options;
    }

    @Override
    public void stop() {
        process.interrupt();
        process.awaitExitCode();
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).map(LauncherProcess::handle).filter(ProcessHandle::isAlive);
    }

    @Override
    public URI baseUrl() {
        return URI.create("https://localhost:" + httpsPort + "/");
    }

    @Override
    public URI httpUrl() {
        return URI.create("http://localhost:" + httpPort + "/");
    }

    @Override
    public Path logFile() {
        return home().resolve("logs").resolve("server.log");
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }
}
