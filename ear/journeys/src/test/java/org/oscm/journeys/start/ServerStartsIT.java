package org.oscm.journeys.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oscm.journeys.server.Everywhere;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;

@OnServer
@Everywhere
class ServerStartsIT {

    private final ServerUnderTest server;

    ServerStartsIT(ServerUnderTest server) {
        this.server = server;
    }

    @Test
    void it_says_that_it_is_alive_and_ready_without_login() {
        assertThat(server.get("/oscm-rest/health/live").statusCode()).isEqualTo(200);
        assertThat(server.get("/oscm-rest/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void it_made_a_password_for_its_operator() {
        assertThat(server.operatorPassword()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void it_stops_when_told_to_and_keeps_everything_for_the_next_start() {
        String password = server.operatorPassword();

        server.stop();

        assertThat(server.isRunning()).isFalse();
        server.start();
        assertThat(server.get("/oscm-rest/health/ready").statusCode()).isEqualTo(200);
        assertThat(server.operatorPassword()).isEqualTo(password);
    }

    @Test
    void killed_it_starts_again() {
        server.kill();

        assertThat(server.isRunning()).isFalse();
        server.start();
        assertThat(server.get("/oscm-rest/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_of_it_can_be_reached_from_another_machine() {
        assumeThat(ListeningSockets.canBeSeen()).isTrue();

        List<ListeningSockets.Socket> sockets =
                ListeningSockets.of(server.process().orElseThrow());

        assertThat(sockets)
                .extracting(ListeningSockets.Socket::port)
                .contains(server.baseUrl().getPort(), server.httpUrl().getPort());
        assertThat(sockets).allMatch(ListeningSockets.Socket::isLoopback);
    }
}
