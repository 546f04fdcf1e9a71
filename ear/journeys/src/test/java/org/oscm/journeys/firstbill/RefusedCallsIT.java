package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.soap.SOAPFaultException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.oscm.client.RestProblem;
import org.oscm.client.Session;
import org.oscm.journeys.server.Everywhere;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;

/** What callers get who are not let in, or whose requests cannot be understood: a clear answer and no look inside. */
@Everywhere
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedCallsIT {

    private static final String ENVELOPE = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
            <o:getCurrentUserDetails xmlns:o="http://oscm.org/xsd"/></s:Body></s:Envelope>""";

    private final ServerUnderTest server;
    private final People people;

    RefusedCallsIT(ServerUnderTest server) {
        this.server = server;
        this.people = new People("refused-calls", server);
    }

    @BeforeAll
    void register_somebody_who_may_do_little() {
        people.operatorResources().register(people.supplier());
    }

    @Test
    void a_call_without_password_gets_401() throws Exception {
        assertThat(post(ENVELOPE, null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_call_with_a_wrong_password_gets_401_over_soap_and_rest() throws Exception {
        assertThat(post(ENVELOPE, "1000:wrong").statusCode()).isEqualTo(401);
        assertThatThrownBy(() ->
                        people.platform().signIn("1000", "wrong").operator().now())
                .isInstanceOfSatisfying(
                        RestProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(401));
    }

    @Test
    void a_first_password_is_good_for_nothing_but_changing_it() throws Exception {
        Session newcomer = newcomer();

        assertThat(newcomer.identity().getCurrentUserDetails().getUserId()).isEqualTo(people.userId("supplier"));
        assertThatThrownBy(() -> newcomer.accounts().getMyCustomers())
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("password");
    }

    @Test
    void who_lacks_a_role_is_told_so_over_soap_and_rest() {
        Session operator = people.operator();

        assertThatThrownBy(() -> operator.accounts().getMyCustomers())
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("role");
        assertThatThrownBy(() -> newcomer().operator().now())
                .isInstanceOfSatisfying(
                        RestProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(403));
    }

    private Session newcomer() {
        return people.platform().signIn(people.userId("supplier"), people.firstPassword("supplier"));
    }

    @Test
    void what_is_no_soap_gets_a_fault_that_tells_nothing_about_the_inside() throws Exception {
        for (String nonsense :
                new String[] {"", "nonsense", "<a><b></a>", "<s:Envelope/>", ENVELOPE.substring(0, 80)}) {
            HttpResponse<String> answer = post(nonsense, operatorLogin());

            assertThat(answer.body()).as(nonsense).contains("Fault").doesNotContain("Exception", "\tat ", "org.oscm.");
        }
    }

    @Test
    void a_document_type_is_refused() throws Exception {
        HttpResponse<String> answer =
                post("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + ENVELOPE, operatorLogin());

        assertThat(answer.body()).contains("Fault", "DOCTYPE");
    }

    private String operatorLogin() {
        return "1000:" + server.operatorPassword();
    }

    private HttpResponse<String> post(String body, String login) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.baseUrl().resolve("IdentityService/BASIC"))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofString(body));
        if (login != null) {
            String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + token);
        }
        return server.client().send(request.build(), BodyHandlers.ofString());
    }
}
