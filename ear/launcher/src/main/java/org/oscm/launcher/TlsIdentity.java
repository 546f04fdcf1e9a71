package org.oscm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The server's key pair and self-signed certificate, made at the first start.
 *
 * <p>In the {@code tls} folder: {@code keystore.p12}, opened with the text in {@code keystore-password}, and {@code server.pem},
 * the certificate for clients to trust.
 */
final class TlsIdentity {

    /** Name of the key pair within the key store. */
    static final String ALIAS = "oscm";

    private static final int VALIDITY_DAYS = 3650;
    private static final int PASSWORD_BYTES = 24;

    private final Path keyStore;
    private final String password;
    private final X509Certificate certificate;

    private TlsIdentity(Path keyStore, String password, X509Certificate certificate) {
        this.keyStore = keyStore;
        this.password = password;
        this.certificate = certificate;
    }

    /**
     * Opens the identity of this home, or makes one if there is none yet.
     *
     * @param home holds the folder {@code tls}
     * @param bind address the certificate must cover beside localhost and the name of the machine
     * @throws StartProblem with {@link ExitCode#HOME_UNUSABLE} if the files are damaged or the certificate has expired
     */
    static TlsIdentity openOrMake(Home home, InetAddress bind) {
        Path keyStore = home.tls().resolve("keystore.p12");
        Path passwordFile = home.tls().resolve("keystore-password");
        try {
            if (Files.notExists(keyStore)) {
                make(keyStore, passwordFile, bind);
            }
            String password = Files.readString(passwordFile).strip();
            TlsIdentity identity = new TlsIdentity(keyStore, password, read(keyStore, password));
            identity.certificate.checkValidity();
            identity.export(home.tls().resolve("server.pem"));
            return identity;
        } catch (IOException | GeneralSecurityException e) {
            throw new StartProblem(
                    ExitCode.HOME_UNUSABLE,
                    "The server's key pair in " + home.tls() + " cannot be used (" + e.getMessage()
                            + "): restore the folder from a backup, or move it away to have a new certificate made.",
                    e);
        }
    }

    private static void make(Path keyStore, Path passwordFile, InetAddress bind) throws IOException {
        if (Files.notExists(passwordFile)) {
            PrivateFiles.write(passwordFile, randomPassword());
        }
        Path unfinished = keyStore.resolveSibling("keystore.p12.unfinished");
        Files.deleteIfExists(unfinished);
        runKeytool(unfinished, passwordFile, bind);
        PrivateFiles.restrict(unfinished);
        Files.move(unfinished, keyStore, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The JDK's own tool makes certificates; no public interface of the JDK does. */
    private static void runKeytool(Path target, Path passwordFile, InetAddress bind) throws IOException {
        Path output = target.resolveSibling("keytool.log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                Integer.toString(VALIDITY_DAYS),
                "-dname",
                "CN=localhost, O=OSCM",
                "-ext",
                "san=" + String.join(",", subjectAlternativeNames(bind)),
                "-storetype",
                "PKCS12",
                "-keystore",
                target.toString(),
                "-storepass:file",
                passwordFile.toString());
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!keytool.waitFor(1, TimeUnit.MINUTES) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IOException(
                        "keytool failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the key pair was made", e);
        }
        Files.delete(output);
    }

    private static Set<String> subjectAlternativeNames(InetAddress bind) {
        Set<String> names = new LinkedHashSet<>(List.of("dns:localhost", "ip:127.0.0.1", "ip:::1"));
        if (!bind.isAnyLocalAddress()) {
            names.add("ip:" + withoutScope(bind.getHostAddress()));
        }
        try {
            String host = InetAddress.getLocalHost().getCanonicalHostName();
            if (host.matches("[A-Za-z][A-Za-z0-9.-]*")) {
                names.add("dns:" + host);
            }
        } catch (UnknownHostException e) {
            return names; // a machine that does not know its own name is reached as localhost
        }
        return names;
    }

    private static String withoutScope(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }

    private static X509Certificate read(Path keyStore, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(keyStore.toFile(), password.toCharArray());
        if (!store.isKeyEntry(ALIAS) || !(store.getCertificate(ALIAS) instanceof X509Certificate certificate)) {
            throw new KeyPairMissing(keyStore);
        }
        return certificate;
    }

    private void export(Path pem) throws IOException, GeneralSecurityException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        String text = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        if (Files.notExists(pem) || !Files.readString(pem).equals(text)) {
            Files.writeString(pem, text);
        }
    }

    Path keyStore() {
        return keyStore;
    }

    String password() {
        return password;
    }

    /** Trust in exactly this server, for calls to it. */
    SSLContext trustingThisServer() {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Trust in the own certificate cannot be set up", e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** The key store can be opened but is not ours. */
    private static final class KeyPairMissing extends GeneralSecurityException {

        private static final long serialVersionUID = 1L;

        KeyPairMissing(Path keyStore) {
            super(keyStore + " holds no key pair named " + ALIAS);
        }
    }
}
