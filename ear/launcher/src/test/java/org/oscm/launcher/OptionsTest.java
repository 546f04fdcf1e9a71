package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.launcher.StartProblems.assertRefused;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private final Map<String, String> given = new HashMap<>(Map.of("oscm.home", "/srv/oscm"));

    @Test
    void without_choices_everything_is_private_to_the_machine_and_no_sandbox() {
        Options options = read();

        assertThat(options.bind().isLoopbackAddress()).isTrue();
        assertThat(options.httpsPort()).isEqualTo(8081);
        assertThat(options.httpPort()).isEqualTo(8080);
        assertThat(options.zone()).isEmpty();
        assertThat(options.keyFile()).isEmpty();
        assertThat(options.operatorPassword()).isEmpty();
        assertThat(options.sandbox()).isFalse();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void an_empty_value_counts_as_absent() {
        given.put("oscm.https.port", "");
        given.put("oscm.operator.password", " ");

        assertThat(read().httpsPort()).isEqualTo(8081);
        assertThat(read().operatorPassword()).isEmpty();
    }

    @Test
    void a_home_becomes_absolute() {
        given.put("oscm.home", "here/../there");

        assertThat(read().home()).isEqualTo(Path.of("there").toAbsolutePath());
    }

    @Test
    void a_key_file_becomes_absolute() {
        given.put("oscm.key.file", "shared/../key");

        assertThat(read().keyFile()).contains(Path.of("key").toAbsolutePath());
    }

    @Test
    void a_message_broker_may_be_named_and_its_password_is_never_shown() {
        assertThat(read().broker().address()).isEmpty();
        given.put("oscm.jms.address", "[::1]:7676");
        given.put("oscm.jms.password", "secret");

        BrokerOptions broker = read().broker();

        assertThat(broker.address()).contains("[::1]:7676");
        assertThat(broker.user()).isEqualTo("guest");
        assertThat(broker.password()).isEqualTo("secret");
        assertThat(broker.toString()).contains("[::1]:7676").doesNotContain("secret");
    }

    @Test
    void environment_variables_are_named_after_the_properties() {
        assertThat(Options.environmentName("oscm.db.password")).isEqualTo("OSCM_DB_PASSWORD");
    }

    @Test
    void by_default_data_lives_in_the_home_and_every_commit_leaves_the_process() {
        DatabaseOptions database = read().database();

        assertThat(database.url())
                .startsWith("jdbc:h2:file:/srv/oscm/data/oscm")
                .contains(";WRITE_DELAY=0");
        assertThat(database.dataSourceClass()).isEqualTo("org.h2.jdbcx.JdbcDataSource");
    }

    @Test
    void a_postgresql_database_may_be_named_and_its_password_is_never_shown() {
        given.put("oscm.db.url", "jdbc:postgresql://db/bss?password=secret");
        given.put("oscm.db.user", "bssuser");
        given.put("oscm.db.password", "secret");

        DatabaseOptions database = read().database();

        assertThat(database.dataSourceClass()).isEqualTo("org.postgresql.ds.PGSimpleDataSource");
        assertThat(database.password()).isEqualTo("secret");
        assertThat(database.toString()).contains("bssuser").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "oscm.https.port, 0",
        "oscm.https.port, 65536",
        "oscm.http.port, eighty",
        "oscm.mail.port, -1",
        "oscm.jms.address, localhost",
        "oscm.jms.address, localhost:0",
        "oscm.jms.address, mq://localhost:7676",
        "oscm.zone, Mars/Olympus",
        "oscm.sandbox, yes",
        "oscm.bind, no.such.host.invalid",
        "oscm.db.url, jdbc:oracle:thin:@db",
        "oscm.home, /srv/a;b"
    })
    void a_value_that_cannot_be_used_is_refused_by_name(String option, String value) {
        given.put(option, value);

        assertRefused(this::read, ExitCode.USAGE, option);
    }

    @Test
    void two_listeners_cannot_share_a_port() {
        given.put("oscm.http.port", "8081");

        assertRefused(this::read, ExitCode.USAGE, "oscm.http.port", "oscm.https.port");
    }

    private Options read() {
        return Options.read(given::get);
    }
}
