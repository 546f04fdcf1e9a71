package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;

/** Walks every operation of the permissions page on the running platform with a user who has no role at all. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesOverSoapIT {

    private static final Path PERMISSIONS = Path.of("..", "..", "docs", "reference", "permissions.md");

    private record Operation(String service, String name) {}

    private final ServerUnderTest server;
    private final People people;
    private HttpClient client;
    private String clerk;

    RolesOverSoapIT(ServerUnderTest server) {
        this.server = server;
        this.people = new People("roles-over-soap", server);
    }

    @BeforeAll
    void employ_somebody_without_a_role() throws Exception {
        client = server.client();
        people.operatorResources().register(people.supplier());
        people.signInForTheFirstTime("supplier").identity().createUser(people.person("clerk"), List.of(), null);
        people.signInForTheFirstTime("clerk");
        clerk = people.userId("clerk") + ":" + People.OWN_PASSWORD;
    }

    @Test
    void who_lacks_the_roles_of_an_operation_is_told_so() throws Exception {
        Map<Operation, String> answers = answers(clerk);

        assertThat(answers)
                .hasSizeGreaterThan(80)
                .allSatisfy((operation, answer) ->
                        assertThat(answer).as(operation.toString()).contains("Fault", "role"));
    }

    @Test
    void nobody_gets_further_without_a_login() throws Exception {
        assertThat(answers(null))
                .allSatisfy((operation, answer) ->
                        assertThat(answer).as(operation.toString()).startsWith("401 "));
    }

    /** Status and body for each operation that asks for a role. */
    private Map<Operation, String> answers(String login) throws Exception {
        Map<Operation, String> answers =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Operation operation : operationsWithRoles()) {
            HttpResponse<String> answer = call(operation, login);
            answers.put(operation, answer.statusCode() + " " + answer.body());
        }
        return answers;
    }

    private static List<Operation> operationsWithRoles() throws IOException {
        return Files.readAllLines(PERMISSIONS).stream()
                .filter(line -> line.matches("\\| \\w+\\.\\w+ \\| [A-Z_, ]+ \\|"))
                .map(line -> line.split("[ |.]+"))
                .map(parts -> new Operation(parts[1], parts[2]))
                .toList();
    }

    private HttpResponse<String> call(Operation operation, String login) throws Exception {
        String envelope = """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <o:%s xmlns:o="http://oscm.org/xsd"/></s:Body></s:Envelope>""".formatted(operation.name());
        HttpRequest.Builder request = HttpRequest.newBuilder(server.baseUrl().resolve(operation.service() + "/BASIC"))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofString(envelope));
        if (login != null) {
            String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
