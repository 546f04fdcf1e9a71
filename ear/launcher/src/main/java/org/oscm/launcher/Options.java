package org.oscm.launcher;

import java.net.InetAddress;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the starter may choose, checked before anything happens.
 *
 * <p>Option {@code oscm.https.port} is read from the system property of that name or, if absent, from the environment variable
 * {@code OSCM_HTTPS_PORT}; an empty value counts as absent. Secrets belong into the environment.
 *
 * @param home folder of everything the installation keeps; absolute
 * @param bind address the HTTP and HTTPS listeners are bound to; loopback unless told otherwise
 * @param httpsPort 1..65535
 * @param httpPort 1..65535
 * @param database where the data lives
 * @param mail where mail leaves the platform
 * @param broker the message broker this server shares with others
 * @param zone billing time zone; empty for the one of the first start, or the JVM's if this is it
 * @param keyFile file with the key for secrets in the database; empty: {@code keys/secrets} in the home
 * @param operatorPassword password of the platform operator at the very first start; empty: the application makes one
 * @param sandbox whether the platform's clock may be moved and mail stays in a mailbox of its own
 * @param demo whether the sample application and the demo world are wanted
 * @param samplePort port of the sample application, 1..65535
 * @param application the enterprise archive to deploy
 * @param sampleServer runnable jar that serves the sample application
 * @param sampleApplication web archive of the sample application
 */
record Options(
        Path home,
        InetAddress bind,
        int httpsPort,
        int httpPort,
        DatabaseOptions database,
        MailOptions mail,
        BrokerOptions broker,
        Optional<ZoneId> zone,
        Optional<Path> keyFile,
        Optional<String> operatorPassword,
        boolean sandbox,
        boolean demo,
        int samplePort,
        Path application,
        Path sampleServer,
        Path sampleApplication) {

    /** Reads the options of this process. */
    static Options ofThisProcess() {
        Options options = read(key -> {
            String property = System.getProperty(key);
            return isGiven(property) ? property : System.getenv(environmentName(key));
        });
        options.refuseMissingFiles();
        return options;
    }

    static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /**
     * Reads and checks the options.
     *
     * @param source value of a key such as {@code oscm.https.port}; null or empty if absent
     * @throws StartProblem with {@link ExitCode#USAGE} if a value is not usable
     */
    static Options read(UnaryOperator<String> source) {
        Reader reader = new Reader(source);
        Path home = reader.path("oscm.home", ".oscm");
        Options options = new Options(
                home,
                reader.address("oscm.bind", "127.0.0.1"),
                reader.port("oscm.https.port", 8081),
                reader.port("oscm.http.port", 8080),
                DatabaseOptions.read(reader, home),
                MailOptions.read(reader),
                BrokerOptions.read(reader),
                reader.zone("oscm.zone"),
                reader.path("oscm.key.file"),
                reader.text("oscm.operator.password"),
                reader.flag("oscm.sandbox"),
                reader.flag("oscm.demo"),
                reader.port("oscm.sample.port", 8880),
                reader.path("oscm.application", besideTheLauncher("oscm.ear")),
                reader.path("oscm.sample.server", besideTheLauncher("sample-server.jar")),
                reader.path("oscm.sample.application", besideTheLauncher("sample-application.war")));
        options.refuseSharedPorts();
        return options;
    }

    private static String besideTheLauncher(String file) {
        return Options.ownLocation().resolveSibling(file).toString();
    }

    /** The jar or folder of the launcher's own classes. */
    static Path ownLocation() {
        try {
            return Path.of(Options.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher does not find its own classes", e);
        }
    }

    private void refuseMissingFiles() {
        for (Path file : demo ? List.of(application, sampleServer, sampleApplication) : List.of(application)) {
            if (!Files.isReadable(file)) {
                throw new StartProblem(ExitCode.USAGE, "The file " + file + ", which is to be run, cannot be read.");
            }
        }
    }

    private void refuseSharedPorts() {
        if (httpPort == httpsPort || demo && (samplePort == httpPort || samplePort == httpsPort)) {
            throw new StartProblem(
                    ExitCode.USAGE,
                    "-Doscm.https.port, -Doscm.http.port and -Doscm.sample.port must be different ports.");
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    /** Turns texts into values; every refusal names the option. */
    record Reader(UnaryOperator<String> source) {

        /** A name, an IPv4 address, or an IPv6 address in brackets. */
        private static final Pattern HOST_AND_PORT = Pattern.compile("(?:[\\w.-]+|\\[[0-9a-fA-F:.]+]):(\\d+)");

        Optional<String> text(String key) {
            return Optional.ofNullable(source.apply(key)).filter(Options::isGiven);
        }

        boolean flag(String key) {
            String value = text(key).orElse("false");
            if (!value.equals("true") && !value.equals("false")) {
                throw unusable(key, value, "true or false");
            }
            return value.equals("true");
        }

        int port(String key, int byDefault) {
            String value = text(key).orElse(Integer.toString(byDefault));
            if (!isPort(value)) {
                throw unusable(key, value, "a port from 1 to 65535");
            }
            return Integer.parseInt(value);
        }

        private static boolean isPort(String value) {
            try {
                int port = Integer.parseInt(value);
                return port >= 1 && port <= 65535;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        /** A host and a port, which need not be there. */
        Optional<String> hostAndPort(String key) {
            return text(key).map(value -> {
                Matcher parts = HOST_AND_PORT.matcher(value);
                if (!parts.matches() || !isPort(parts.group(1))) {
                    throw unusable(key, value, "a host and a port such as localhost:7676");
                }
                return value;
            });
        }

        Path path(String key, String byDefault) {
            return absolute(key, text(key).orElse(byDefault));
        }

        Optional<Path> path(String key) {
            return text(key).map(value -> absolute(key, value));
        }

        private static Path absolute(String key, String value) {
            try {
                return Path.of(value).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw unusable(key, value, "a path");
            }
        }

        Optional<ZoneId> zone(String key) {
            return text(key).map(value -> zoneOf(key, value));
        }

        private static ZoneId zoneOf(String key, String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw unusable(key, value, "a time zone such as Europe/Berlin");
            }
        }

        InetAddress address(String key, String byDefault) {
            String value = text(key).orElse(byDefault);
            try {
                return InetAddress.getByName(value);
            } catch (UnknownHostException e) {
                throw unusable(key, value, "an address of this machine such as 127.0.0.1 or 0.0.0.0");
            }
        }

        private static StartProblem unusable(String key, String value, String wanted) {
            return new StartProblem(ExitCode.USAGE, "-D" + key + "=" + value + " is not usable: give " + wanted + ".");
        }
    }
}
