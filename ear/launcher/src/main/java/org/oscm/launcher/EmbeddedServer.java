package org.oscm.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.embeddable.CommandResult;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishException;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;

/**
 * The application server inside this process.
 *
 * <p>Its configuration is the resource {@code domain.xml}, never rewritten: whatever differs between installations stands there
 * as the name of a system property, which this class sets. The application reads the same properties.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class.getName());

    private static final String APPLICATION = "oscm";

    private final Home home;
    private final GlassFishRuntime runtime;
    private final GlassFish server;

    private EmbeddedServer(Home home, GlassFishRuntime runtime, GlassFish server) {
        this.home = home;
        this.runtime = runtime;
        this.server = server;
    }

    /**
     * Starts the server without any application.
     *
     * @throws StartProblem with {@link ExitCode#START_FAILED}
     */
    static EmbeddedServer start(Options options, Home home, TlsIdentity identity) {
        describeInstallation(options, home);
        describeDatabase(options.database());
        describeMail(options.mail());
        describeBroker(options.broker());
        describeTls(home, identity);
        try {
            GlassFishProperties properties = new GlassFishProperties();
            properties.setConfigFileURI(configuration(home).toUri().toString());
            handOverMasterPassword(properties, identity);
            GlassFishRuntime runtime = GlassFishRuntime.bootstrap();
            EmbeddedServer embedded = new EmbeddedServer(home, runtime, runtime.newGlassFish(properties));
            embedded.server.start();
            return embedded;
        } catch (GlassFishException | IOException e) {
            throw new StartProblem(
                    ExitCode.START_FAILED,
                    "The server cannot start: " + rootCause(e).getMessage() + ".",
                    e);
        }
    }

    private static void describeInstallation(Options options, Home home) {
        System.setProperty("oscm.home", home.folder().toString());
        System.setProperty("oscm.bind", options.bind().getHostAddress());
        System.setProperty("oscm.http.port", Integer.toString(options.httpPort()));
        System.setProperty("oscm.https.port", Integer.toString(options.httpsPort()));
        options.zone().ifPresent(zone -> System.setProperty("oscm.zone", zone.getId()));
        options.keyFile().ifPresent(file -> System.setProperty("oscm.key.file", file.toString()));
        System.setProperty("oscm.sandbox", Boolean.toString(options.sandbox()));
        options.operatorPassword().ifPresent(password -> System.setProperty("oscm.operator.password", password));
        // A call to an application is never repeated behind our back when a kept connection dies.
        System.setProperty("sun.net.http.retryPost", "false");
        System.setProperty("glassfish.embedded.tmpdir", home.work().toString());
    }

    private static void describeDatabase(DatabaseOptions database) {
        System.setProperty("oscm.db.url", database.url());
        System.setProperty("oscm.db.user", database.user());
        System.setProperty("oscm.db.password", database.password());
        System.setProperty("oscm.db.datasource", database.dataSourceClass());
    }

    private static void describeMail(MailOptions mail) {
        System.setProperty("oscm.mail.host", mail.host());
        System.setProperty("oscm.mail.port", Integer.toString(mail.port()));
        System.setProperty("oscm.mail.from", mail.from());
    }

    private static void describeBroker(BrokerOptions broker) {
        broker.address().ifPresent(address -> System.setProperty("oscm.jms.address", address));
        System.setProperty("oscm.jms.user", broker.user());
        System.setProperty("oscm.jms.password", broker.password());
    }

    private static void describeTls(Home home, TlsIdentity identity) {
        Path trustStore = home.work().resolve("truststore.jks");
        TrustStore.compose(trustStore, home, identity);
        System.setProperty("javax.net.ssl.keyStore", identity.keyStore().toString());
        System.setProperty("javax.net.ssl.trustStore", trustStore.toString());
    }

    /** The server opens both stores with its master password and can be told to take that from its standard input. */
    private static void handOverMasterPassword(GlassFishProperties properties, TlsIdentity identity) {
        String line = "AS_ADMIN_MASTERPASSWORD=" + identity.password() + "\n";
        System.setIn(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        properties.setProperty("-read-stdin", "true");
    }

    private static Path configuration(Home home) throws IOException {
        Path file = home.work().resolve("domain.xml");
        try (InputStream domain = EmbeddedServer.class.getResourceAsStream("domain.xml")) {
            Files.copy(domain, file);
        }
        return file;
    }

    /**
     * Deploys the application; when this returns, its start-up code has run.
     *
     * @throws StartProblem with {@link ExitCode#START_FAILED} and the application's own sentence if it refuses to start
     */
    void deploy(Path application) {
        FailureWatch watch = FailureWatch.begin();
        try {
            CommandResult result =
                    server.getCommandRunner().run("deploy", "--name=" + APPLICATION, application.toString());
            if (result.getExitStatus() == CommandResult.ExitStatus.FAILURE) {
                throw refused(watch);
            }
        } catch (GlassFishException e) {
            throw new StartProblem(
                    ExitCode.START_FAILED,
                    "The server takes no application: " + rootCause(e).getMessage() + ".",
                    e);
        } finally {
            watch.close();
        }
    }

    private StartProblem refused(FailureWatch watch) {
        String sentence = home.refusalText()
                .or(watch::refusal)
                .orElseGet(() -> "The application cannot start"
                        + watch.lastRootCause().map(EmbeddedServer::inBrackets).orElse("") + ": see "
                        + home.logs().resolve("server.log") + ".");
        return new StartProblem(ExitCode.START_FAILED, sentence);
    }

    /** Some servers put whole traces into a message; its first line must do. */
    private static String inBrackets(Throwable cause) {
        return " (" + cause.toString().lines().findFirst().orElse("") + ")";
    }

    private static Throwable rootCause(Throwable e) {
        return e.getCause() == null ? e : rootCause(e.getCause());
    }

    @Override
    public void close() {
        try {
            server.stop();
            server.dispose();
            runtime.shutdown();
        } catch (GlassFishException e) {
            LOG.log(Level.WARNING, "The server did not stop cleanly", e);
        }
    }
}
