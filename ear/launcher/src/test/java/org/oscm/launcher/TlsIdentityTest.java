package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.launcher.StartProblems.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsIdentityTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(folder.resolve("home"));
    }

    @AfterEach
    void close() throws IOException {
        home.close();
    }

    @Test
    void the_first_start_makes_a_certificate_for_this_machine() throws Exception {
        TlsIdentity identity = openOrMake();

        assertThat(identity.certificate().getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .contains("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(readPem(home.tls().resolve("server.pem"))).isEqualTo(identity.certificate());
    }

    @Test
    void later_starts_keep_it() {
        X509Certificate first = openOrMake().certificate();

        assertThat(openOrMake().certificate()).isEqualTo(first);
    }

    @Test
    void key_and_password_can_be_read_by_their_owner_alone() throws IOException {
        openOrMake();

        for (String name : List.of("keystore.p12", "keystore-password")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.tls().resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_lost_public_certificate_is_written_again() throws Exception {
        TlsIdentity identity = openOrMake();
        Files.delete(home.tls().resolve("server.pem"));

        openOrMake();

        assertThat(readPem(home.tls().resolve("server.pem"))).isEqualTo(identity.certificate());
    }

    @Test
    void a_damaged_key_store_is_refused_and_kept() throws IOException {
        openOrMake();
        Path keyStore = Files.writeString(home.tls().resolve("keystore.p12"), "garbage");

        assertRefused(this::openOrMake, ExitCode.HOME_UNUSABLE, home.tls().toString());
        assertThat(keyStore).hasContent("garbage");
    }

    @Test
    void a_lost_password_is_refused() throws IOException {
        openOrMake();
        Files.delete(home.tls().resolve("keystore-password"));

        assertRefused(this::openOrMake, ExitCode.HOME_UNUSABLE, "keystore-password");
    }

    @Test
    void the_server_trusts_itself_and_what_its_administrator_adds() throws Exception {
        TlsIdentity identity = openOrMake();
        Files.copy(home.tls().resolve("server.pem"), home.trustedCertificates().resolve("partner.pem"));
        Path file = folder.resolve("truststore");

        TrustStore.compose(file, home, identity);

        KeyStore trusted =
                KeyStore.getInstance(file.toFile(), identity.password().toCharArray());
        assertThat(trusted.getCertificate(TlsIdentity.ALIAS)).isEqualTo(identity.certificate());
        assertThat(trusted.containsAlias("trusted:partner.pem")).isTrue();
    }

    @Test
    void a_damaged_certificate_to_trust_is_named() throws IOException {
        TlsIdentity identity = openOrMake();
        Files.writeString(home.trustedCertificates().resolve("partner.pem"), "garbage");

        assertRefused(
                () -> TrustStore.compose(folder.resolve("truststore"), home, identity),
                ExitCode.HOME_UNUSABLE,
                "partner.pem");
    }

    private TlsIdentity openOrMake() {
        return TlsIdentity.openOrMake(home, InetAddress.getLoopbackAddress());
    }

    private static X509Certificate readPem(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
