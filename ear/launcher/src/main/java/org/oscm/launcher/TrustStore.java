package org.oscm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Enumeration;

/**
 * Whom the server trusts: the authorities of its JDK, itself, and what the administrator put into {@code tls/trusted}. Composed
 * anew at every start, so that it follows the updates of the JDK.
 */
final class TrustStore {

    /** The JDK's own trust store holds nothing secret; its password is a formality. */
    private static final char[] PASSWORD_OF_THE_JDK = "changeit".toCharArray();

    private TrustStore() {}

    /**
     * Writes the trust store; its password is that of the key store.
     *
     * @param target file to write
     * @throws StartProblem with {@link ExitCode#HOME_UNUSABLE} if one of the administrator's certificates is damaged
     */
    static void compose(Path target, Home home, TlsIdentity identity) {
        try {
            KeyStore trusted = KeyStore.getInstance("JKS");
            trusted.load(null, null);
            addAuthoritiesOfTheJdk(trusted);
            trusted.setCertificateEntry(TlsIdentity.ALIAS, identity.certificate());
            addCertificates(trusted, home.trustedCertificates());
            try (OutputStream out = Files.newOutputStream(target)) {
                trusted.store(out, identity.password().toCharArray());
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new StartProblem(
                    ExitCode.HOME_UNUSABLE,
                    "The certificates to trust in " + home.trustedCertificates() + " cannot be read (" + e.getMessage()
                            + "): replace or remove the damaged file.",
                    e);
        }
    }

    private static void addAuthoritiesOfTheJdk(KeyStore target) throws IOException, GeneralSecurityException {
        Path authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        if (Files.notExists(authorities)) {
            return;
        }
        KeyStore source = KeyStore.getInstance(authorities.toFile(), PASSWORD_OF_THE_JDK);
        for (Enumeration<String> aliases = source.aliases(); aliases.hasMoreElements(); ) {
            String alias = aliases.nextElement();
            if (source.getCertificate(alias) instanceof X509Certificate authority && isCurrent(authority)) {
                target.setCertificateEntry(alias, authority);
            }
        }
    }

    private static boolean isCurrent(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static void addCertificates(KeyStore target, Path folder) throws IOException, GeneralSecurityException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.pem")) {
            for (Path file : files) {
                target.setCertificateEntry("trusted:" + file.getFileName(), readPem(file));
            }
        }
    }

    private static Certificate readPem(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new CertificateException(file + ": " + e.getMessage(), e);
        }
    }
}
