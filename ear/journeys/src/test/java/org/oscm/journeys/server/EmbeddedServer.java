package org.oscm.journeys.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The embedded server in a process of its own. */
final class EmbeddedServer extends ServerUnderTest {

    private final Path folder;
    private final PostgreSql database;
    private final int httpsPort = FreePorts.one();
    private final int httpPort = FreePorts.one();
    private LauncherProcess process;

    private EmbeddedServer(Path folder, PostgreSql database) {
        super(folder.resolve("home"));
        this.folder = folder;
        this.database = database;
    }

    static EmbeddedServer withH2(Path folder) {
        return new EmbeddedServer(folder, null);
    }

    static EmbeddedServer withPostgreSql(Path folder) {
        return new EmbeddedServer(folder, PostgreSql.start(folder));
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
        if (database != null) {
            options.put("OSCM_DB_URL", database.url());
            options.put("OSCM_DB_USER", PostgreSql.USER);
        }
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
        if (database != null) {
            database.close();
        }
    }
}
