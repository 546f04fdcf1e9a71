package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.journeys.server.Everywhere;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.journeys.server.Waiting;

/** The resources of the operator: who may use them, what they do, and how they refuse what is wrong. */
@Everywhere
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorResourcesIT {

    private static final String ROOT = "oscm-rest/operator/v1/";

    private final ServerUnderTest server;
    private final People people;
    private String supplier;
    private String supplierId;

    OperatorResourcesIT(ServerUnderTest server) {
        this.server = server;
        this.people = new People("operator-resources", server);
    }

    private record Operation(String method, String path) {}

    private record Answer(int status, JsonStructure body) {

        String code() {
            return body.asJsonObject().getString("code");
        }

        List<String> wrongPaths() {
            return body.asJsonObject().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .map(wrong -> wrong.getString("path"))
                    .toList();
        }
    }

    @BeforeAll
    void a_supplier_whose_user_is_no_operator() throws Exception {
        people.operatorResources().register(people.supplier());
        people.signInForTheFirstTime("supplier");
        supplier = people.userId("supplier") + ":" + People.OWN_PASSWORD;
        supplierId = asOperator("GET", "organizations?name=Supplier%20of%20operator-resources", null)
                .body()
                .asJsonArray()
                .getJsonObject(0)
                .getString("organizationId");
    }

    @Test
    void nobody_comes_in_without_a_login() {
        for (Operation operation : operations()) {
            assertThat(call(operation.method(), operation.path(), "{}", null).status())
                    .as(operation.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void whoever_is_no_operator_is_told_so_whatever_he_sends() {
        for (Operation operation : operations()) {
            Answer answer = call(operation.method(), operation.path(), "nonsense", supplier);

            assertThat(answer.status()).as(operation.toString()).isEqualTo(403);
            assertThat(answer.code()).as(operation.toString()).isEqualTo("ROLE_MISSING");
        }
    }

    /** Those that the platform describes itself. */
    private List<Operation> operations() {
        JsonObject paths = call("GET", "oscm-rest/openapi.json", null, null)
                .body()
                .asJsonObject()
                .getJsonObject("paths");
        List<Operation> operations = paths.keySet().stream()
                .filter(path -> path.startsWith("/operator/"))
                .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                        .map(method -> new Operation(
                                method.toUpperCase(Locale.ROOT), "oscm-rest" + path.replaceAll("\\{[^}]+}", "1"))))
                .toList();
        assertThat(operations).hasSizeGreaterThan(25);
        return operations;
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3} {4} {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | organizations | {'name':'x'} | 400 | REQUIRED | administrator",
                "POST | organizations | {'roles':['KING']} | 400 | JSON | roles[0]",
                "POST | organizations | {'colour':'red'} | 400 | JSON | colour",
                "POST | organizations | {'email':'x','roles':['SUPPLIER'],'administrator':{'userId':'a/b'}} | 400"
                        + " | VALUES_WRONG | name address email phone url locale administrator.userId"
                        + " administrator.email administrator.locale",
                "PUT | organizations/{supplier} | {'name':'x'} | 400 | REQUIRED | version",
                "PUT | organizations/{supplier} | {'version':0} | 412 | ORGANIZATION_CHANGED |",
                "PUT | organizations/nobody | {'version':0} | 404 | ORGANIZATION_NOT_FOUND |",
                "GET | organizations/nobody | | 404 | ORGANIZATION_NOT_FOUND |",
                "PUT | organizations/{supplier}/roles/KING | | 400 | ONE_OF | role",
                "PUT | organizations/{supplier}/roles/BROKER | | 409 | ORGANIZATION_ROLES_INCOMPATIBLE |",
                "PUT | organizations/{supplier}/roles/PLATFORM_OPERATOR | | 409 | ORGANIZATION_ROLE_NOT_GRANTABLE |",
                "PUT | organizations/{supplier}/distinguished-name | {'distinguishedName':'shop'} | 400"
                        + " | DISTINGUISHED_NAME_WRONG | distinguishedName",
                "PUT | organizations/{supplier}/payment-types | ['INVOICE','BARTER'] | 400 | ONE_OF | [1]",
                "PUT | organizations/{supplier}/psp-accounts/nobody | {'account':'1'} | 404 | PSP_NOT_FOUND |",
                "PUT | organizations/{supplier}/ldap-settings | {'settings':[{'key':'LDAP_COLOUR','value':'x'}]} | 400"
                        + " | JSON | settings[0].key",
                "PUT | ldap-settings | {'settings':[{'key':'LDAP_URL','value':'x'}]} | 400 | LDAP_SETTING_WRONG | LDAP_URL",
                "POST | psps | {'identifier':'a/b','wsdlUrl':'x','paymentTypes':['INVOICE']} | 400 | VALUES_WRONG"
                        + " | identifier wsdlUrl paymentTypes[0]",
                "PUT | psps/nobody | {'version':1} | 404 | PSP_NOT_FOUND |",
                "PUT | settings/DECIMAL_PLACES | {'value':'9'} | 400 | RANGE | DECIMAL_PLACES",
                "PUT | settings/COLOUR | {'value':'9'} | 404 | SETTING_UNKNOWN |",
                "PUT | settings/DECIMAL_PLACES | {} | 400 | REQUIRED | DECIMAL_PLACES",
                "POST | currencies | {'code':'EURO'} | 400 | CURRENCY_CODE | code",
                "POST | users/4711/lock | | 404 | USER_NOT_FOUND |",
                "POST | users/1000/lock | | 403 | OWN_ACCOUNT |",
                "POST | users/1000/password-reset | | 403 | OWN_ACCOUNT |",
                "POST | timers/TEA_TIME/runs | | 404 | TIMER_UNKNOWN |",
                "GET | audit-log?from=yesterday | | 400 | INSTANT | from",
                "GET | revenues | | 400 | REQUIRED | month",
                "GET | revenues?month=May | | 400 | MONTH | month",
                "PUT | clock | {'now':'noon','running':true} | 400 | JSON | now",
                "GET | billing-runs/4711 | | 404 | BILLING_RUN_NOT_FOUND |",
            })
    void what_is_wrong_is_refused_with_its_reason_and_place(
            String method, String path, String body, int status, String code, String wrong) {
        Answer answer = asOperator(
                method, path.replace("{supplier}", supplierId), body == null ? null : body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        if (wrong != null) {
            assertThat(answer.wrongPaths()).containsExactly(wrong.split(" "));
        }
    }

    @Test
    void a_file_of_users_is_refused_with_its_first_wrong_line() {
        Answer answer = call(
                "POST",
                ROOT + "organizations/" + supplierId + "/user-imports",
                "ann,ann@x.example,en,,Ann,One,\nbob,bob@x.example,,,Bob,Two,\n",
                operator(),
                "text/csv");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("IMPORT_LOCALE_MISSING");
    }

    @Test
    void an_organization_changes_step_by_step() {
        JsonObject read = organization();
        JsonObject changed = asOperator(
                        "PUT",
                        "organizations/" + supplierId,
                        Json.createObjectBuilder(read)
                                .remove("key")
                                .remove("organizationId")
                                .remove("roles")
                                .remove("paymentTypes")
                                .add("name", "Renamed")
                                .add("operatorShare", 12.5)
                                .build()
                                .toString())
                .body()
                .asJsonObject();
        assertThat(changed.getString("name")).isEqualTo("Renamed");
        assertThat(changed.getInt("version")).isGreaterThan(read.getInt("version"));

        assertThat(asOperator("PUT", "organizations/" + supplierId + "/roles/MARKETPLACE_OWNER", null)
                        .status())
                .isEqualTo(200);
        asOperator(
                "PUT",
                "organizations/" + supplierId + "/distinguished-name",
                "{\"distinguishedName\":\"CN=journey, O=Harbor\"}");
        asOperator("PUT", "organizations/" + supplierId + "/payment-types", "[\"INVOICE\"]");

        JsonObject now = organization();
        assertThat(now.getJsonArray("roles").toString()).contains("MARKETPLACE_OWNER");
        assertThat(now.getString("distinguishedName")).isEqualTo("CN=journey,O=Harbor");
        assertThat(now.getJsonArray("paymentTypes").toString()).isEqualTo("[\"INVOICE\"]");
        assertThat(now.getJsonNumber("operatorShare").doubleValue()).isEqualTo(12.5);
    }

    private JsonObject organization() {
        return asOperator("GET", "organizations/" + supplierId, null).body().asJsonObject();
    }

    @Test
    void a_user_is_found_locked_and_let_in_again() {
        JsonObject user = asOperator("GET", "users?userId=" + people.userId("supplier"), null)
                .body()
                .asJsonArray()
                .getJsonObject(0);
        String path = "users/" + user.getJsonNumber("key");

        assertThat(status(asOperator("POST", path + "/lock", null))).isEqualTo("LOCKED");
        assertThat(call("GET", "oscm-rest/identity/v1/ldap-settings", null, supplier)
                        .status())
                .isEqualTo(401);
        assertThat(status(asOperator("POST", path + "/unlock", null))).isEqualTo("ACTIVE");
        assertThat(status(asOperator("GET", path, null))).isEqualTo("ACTIVE");
    }

    private static String status(Answer user) {
        return user.body().asJsonObject().getString("status");
    }

    @Test
    void a_provider_of_payments_gets_an_account_for_a_seller() {
        String psp = "{\"identifier\":\"cards\",\"wsdlUrl\":\"https://cards.example/psp?wsdl\","
                + "\"settings\":{\"channel\":\"7\",\"password\":\"hush\"},\"paymentTypes\":[\"CREDIT_CARD\"]}";
        assertThat(asOperator("POST", "psps", psp).status()).isEqualTo(201);
        assertThat(asOperator("POST", "psps", psp).code()).isEqualTo("PSP_ID_TAKEN");
        assertThat(asOperator("GET", "psps/cards", null).body().toString()).doesNotContain("hush");

        String account = "organizations/" + supplierId + "/psp-accounts";
        asOperator("PUT", account + "/cards", "{\"account\":\"H-1\"}");
        assertThat(asOperator("GET", account, null).body().toString())
                .isEqualTo("[{\"psp\":\"cards\",\"account\":\"H-1\"}]");
        assertThat(asOperator("DELETE", account + "/cards", null).status()).isEqualTo(204);
        assertThat(asOperator("GET", account, null).body().asJsonArray()).isEmpty();
    }

    @Test
    void a_timer_runs_at_once_and_tells_how_that_ended() {
        assertThat(asOperator("POST", "timers/USER_NUM_CHECK/runs", null).status())
                .isEqualTo(202);

        Waiting.until("the timer", Duration.ofSeconds(30), () -> "SUCCEEDED".equals(outcome("USER_NUM_CHECK")));
        JsonArray timers = asOperator("GET", "timers", null).body().asJsonArray();
        assertThat(timers.getValuesAs(JsonObject.class).stream().map(timer -> timer.getString("name")))
                .contains("BILLING_INVOCATION", "USER_NUM_CHECK", "ORGANIZATION_UNCONFIRMED", "MAIL_DELIVERY");
        assertThat(asOperator("POST", "timers/new-start", null).body().asJsonArray())
                .hasSameSizeAs(timers);
    }

    private String outcome(String timer) {
        JsonValue lastRun =
                asOperator("GET", "timers/" + timer, null).body().asJsonObject().get("lastRun");
        return lastRun == null ? null : lastRun.asJsonObject().getString("outcome");
    }

    @Test
    void what_can_be_read_is_answered() {
        for (String path : Set.of(
                "settings",
                "settings/DECIMAL_PLACES",
                "currencies",
                "ldap-settings",
                "psps",
                "audit-log",
                "audit-log/verification",
                "revenues?month=2026-05",
                "clock",
                "mails",
                "users?query=supplier")) {
            assertThat(asOperator("GET", path, null).status()).as(path).isEqualTo(200);
        }
    }

    private Answer asOperator(String method, String path, String body) {
        return call(method, ROOT + path, body, operator());
    }

    private String operator() {
        return "1000:" + server.operatorPassword();
    }

    private Answer call(String method, String path, String body, String login) {
        return call(method, path, body, login, "application/json");
    }

    private Answer call(String method, String path, String body, String login, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.baseUrl().resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", mediaType);
        if (login != null) {
            String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + token);
        }
        try {
            HttpResponse<String> answer = server.client().send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonStructure json(String body) {
        boolean structure = Stream.of("{", "[").anyMatch(body::startsWith);
        try (JsonReader reader = Json.createReader(new StringReader(structure ? body : "{}"))) {
            return reader.read();
        }
    }
}
