package org.oscm.client;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.xml.namespace.QName;

/** A running installation as its callers reach it: over HTTPS, trusting what the given context trusts. */
public final class Platform {

    private static final String NAMESPACE = "http://oscm.org/xsd";
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final URI baseUrl;
    private final SSLContext trust;
    private final HttpClient http;
    private final Map<Class<?>, Service> services = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param baseUrl HTTPS address that ends with a slash, such as {@code https://localhost:8081/}
     * @param trust trusts the installation's certificate
     */
    public Platform(URI baseUrl, SSLContext trust) {
        this.baseUrl = baseUrl;
        this.trust = trust;
        this.http = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(LONGEST_CONNECT)
                .build();
    }

    /**
     * Trusts one certificate and nobody else.
     *
     * @param certificate a file in PEM format, such as {@code <home>/tls/server.pem}
     * @throws IOException if the file cannot be read
     */
    public static SSLContext trusting(Path certificate) throws IOException {
        try (InputStream pem = Files.newInputStream(certificate)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "installation", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("The certificate " + certificate + " cannot be used", e);
        }
    }

    /**
     * Somebody who calls the installation. His credentials are first seen with his first call.
     *
     * @param user a user key or a user id
     */
    public Session signIn(String user, String password) {
        return new Session(this, user, password);
    }

    /** HTTPS address of the installation; ends with a slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    HttpClient http() {
        return http;
    }

    /** Makes a port at the address that the served WSDL names. */
    <P> P port(Class<P> published, String user, String password) {
        P port = services.computeIfAbsent(published, this::service).getPort(published);
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.USERNAME_PROPERTY, user);
        context.put(BindingProvider.PASSWORD_PROPERTY, password);
        context.put("com.sun.xml.ws.transport.https.client.SSLSocketFactory", trust.getSocketFactory());
        context.put("com.sun.xml.ws.connect.timeout", (int) LONGEST_CONNECT.toMillis());
        context.put("com.sun.xml.ws.request.timeout", (int) LONGEST_CALL.toMillis());
        return port;
    }

    /** Reads the WSDL itself, because JAX-WS cannot be told whom to trust while it reads one. */
    private Service service(Class<?> published) {
        String name = published.getSimpleName();
        try {
            Path wsdl = Files.createTempFile(name, ".wsdl");
            try {
                Files.writeString(wsdl, served(name + "/BASIC?wsdl"));
                return Service.create(wsdl.toUri().toURL(), new QName(NAMESPACE, name));
            } finally {
                Files.delete(wsdl);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The WSDL of " + name + " cannot be read", e);
        }
    }

    private String served(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(baseUrl.resolve(path))
                .timeout(LONGEST_CALL)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + request.uri(), e);
        }
    }
}
