package org.oscm.journeys.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An installation of the application as its operator has it: a sandbox that bills in {@value #ZONE}, bound to free ports of the
 * loopback address, with a home folder of its own.
 */
public abstract class ServerUnderTest implements AutoCloseable {

    /** The billing time zone of every installation under test, that of the developer's guide. */
    public static final String ZONE = "Europe/Berlin";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path home;

    ServerUnderTest(Path home) {
        this.home = home;
    }

    /** Starts for the first time or again; returns when the application is ready. */
    public abstract void start();

    /** Stops as an operator does and waits for the end. */
    public abstract void stop();

    /** Kills the process (signal 9) in the middle of whatever it does. */
    public abstract void kill();

    /** The running process, if there is one. */
    public abstract Optional<ProcessHandle> process();

    /** Whether the process is there. */
    public final boolean isRunning() {
        return process().isPresent();
    }

    /** HTTPS address, such as {@code https://localhost:8081/}. */
    public abstract URI baseUrl();

    /** HTTP address, such as {@code http://localhost:8080/}. */
    public abstract URI httpUrl();

    /** What the server logs. */
    public abstract Path logFile();

    /** The server's certificate, for clients that read such files. */
    public Path certificate() {
        return home.resolve("tls").resolve("server.pem");
    }

    /** Folder of everything the installation keeps. */
    public Path home() {
        return home;
    }

    /** The generated password of the platform operator, user key 1000. */
    public String operatorPassword() {
        try {
            return Files.readString(home.resolve("operator-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Trusts this server and nobody else. */
    public SSLContext trust() {
        try (InputStream pem = Files.newInputStream(certificate())) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The server's certificate cannot be trusted", e);
        }
    }

    /** A client that trusts this server; without redirects, without login. */
    public HttpClient client() {
        return HttpClient.newBuilder().sslContext(trust()).build();
    }

    /** Answers a GET below {@link #baseUrl()} without login. */
    public HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(baseUrl().resolve(path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops, kills if need be, and gives back what the installation held beside its folder. */
    @Override
    public abstract void close();

    final void awaitReady() {
        Waiting.until("the server to be ready, see " + logFile(), LONGEST_START, () -> {
            if (!isRunning()) {
                throw new IllegalStateException("The server ended while it started, see " + logFile());
            }
            return isReady();
        });
    }

    private boolean isReady() {
        try {
            return Files.exists(certificate()) && get("/oscm-rest/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false; // nobody listens yet
        }
    }
}
