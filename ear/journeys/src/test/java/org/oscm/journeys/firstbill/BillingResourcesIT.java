package org.oscm.journeys.firstbill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oscm.client.OperatorResources;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.schemas.PublishedSchema;

/** The REST resources of billing: right and wrong requests of those they concern, of those who lack a role, and of strangers. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillingResourcesIT {

    private static final Instant MAY = Instant.parse("2011-05-19T10:00:00Z");
    private static final Instant AFTER_MAY = Instant.parse("2011-06-06T10:00:00Z");
    private static final String RESULTS = "oscm-rest/billing/v1/results";
    private static final String RATINGS = "oscm-rest/billing/v1/ratings";
    private static final String PREVIEW = "oscm-rest/billing/v1/preview";
    private static final String RUNS = "oscm-rest/operator/v1/billing-runs";
    private static final String QUOTE = """
            {"timeZone": "Europe/Berlin", "mode": "BILLING_RUN",
             "period": {"start": 1370037600000, "end": 1372629600000},
             "subscription": {"cutOffDay": 1, "activatedAt": 1370037600000,
               "states": [{"at": 1370037600000, "revision": 1, "status": "ACTIVE", "service": "svc1", "activated": true}]},
             "services": {"svc1": {"priceModel": "pm1"}},
             "priceModels": {"pm1": {"versions": [
               {"from": 1370037600000, "revision": 1, "calculationMode": "PRO_RATA", "period": "MONTH",
                "pricePerPeriod": "10.00", "pricePerUser": "0.00", "oneTimeFee": "0.00", "freePeriodDays": 0,
                "currency": "EUR", "provisioned": true}]}}}""";

    private final ServerUnderTest server;
    private final SampleApplication sample;
    private final People people;
    private final People strangers;
    private final OperatorResources operator;
    private long bill;

    BillingResourcesIT(ServerUnderTest server, SampleApplication sample) {
        this.server = server;
        this.sample = sample;
        this.people = new People("billing-rest", server);
        this.strangers = new People("billing-strangers", server);
        this.operator = people.operatorResources();
    }

    @BeforeAll
    void a_month_is_billed() throws Exception {
        operator.holdClockAt(MAY);
        Workspaces.subscribe(people, sample, 1);
        people.signIn("buyer").identity().createUser(people.person("reader"), List.of(), null);
        people.signInForTheFirstTime("reader");
        operator.register(strangers.supplier());
        strangers.signInForTheFirstTime("supplier");
        operator.holdClockAt(AFTER_MAY);
        assertThat(BillingRuns.run(operator).failed()).isZero();
        bill = results(buyer())
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("key")
                .longValue();
    }

    @AfterAll
    void return_to_real_time() {
        operator.resetClock();
    }

    @Test
    void anybody_who_is_signed_in_gets_a_quote() throws Exception {
        HttpResponse<String> answer = post(RATINGS, QUOTE, reader());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).getJsonObject("overall").getString("net")).isEqualTo("10.00");
        assertThat(post(RATINGS, QUOTE, null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_quote_is_answered_with_the_path_of_each_wrong_field() throws Exception {
        String wrong = QUOTE.replace("\"BILLING_RUN\"", "\"SOMETIMES\"")
                .replace("\"10.00\"", "1e400")
                .replace("\"cutOffDay\": 1", "\"cutOffDay\": 29")
                .replace("\"revision\": 1, \"status\"", "\"revision\": \"first\", \"status\"")
                .replace("\"currency\": \"EUR\", ", "\"surprise\": true, ");

        HttpResponse<String> answer = post(RATINGS, wrong, reader());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("path"))
                .containsExactlyInAnyOrder(
                        "mode",
                        "subscription.cutOffDay",
                        "subscription.states[0].revision",
                        "priceModels.pm1.versions[0].surprise",
                        "priceModels.pm1.versions[0].pricePerPeriod",
                        "priceModels.pm1.versions[0].currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{\"mode\": NaN}", "[]", "null", "{} {}", "{\"mode\": 1, \"mode\": 2}"})
    void what_is_no_request_is_refused_as_a_whole(String body) throws Exception {
        HttpResponse<String> answer = post(RATINGS, body, reader());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("path"))
                .isIn("body", "mode");
    }

    @Test
    void a_bill_is_there_for_who_pays_it_who_wrote_it_and_the_operator() throws Exception {
        for (String login : List.of(buyer(), supplier(), operator())) {
            assertThat(results(login).getJsonArray("items"))
                    .anySatisfy(item -> assertThat(key(item)).isEqualTo(bill));
            assertThat(json(get(RESULTS + "/" + bill, login)).getString("currency"))
                    .isEqualTo("EUR");
            assertThat(get(RESULTS + "/" + bill, login, "application/xml").body())
                    .contains("<BillingDetails");
            assertThat(json(get(RESULTS + "/" + bill + "/explanation", login)).getJsonArray("positions"))
                    .isNotEmpty();
            assertThat(json(post(RESULTS + "/" + bill + "/re-rating", "", login))
                            .getBoolean("identical"))
                    .isTrue();
        }
        assertThat(get(RESULTS + "/" + bill + "/explanation", buyer(), "text/plain")
                        .body())
                .as("in the buyer's language")
                .contains("Rechnung " + bill, "Zu zahlen");
    }

    @Test
    void for_strangers_it_does_not_exist() throws Exception {
        String stranger = login(strangers, "supplier");

        assertThat(results(stranger).getJsonArray("items")).isEmpty();
        for (String path : List.of("", "/explanation")) {
            assertThat(get(RESULTS + "/" + bill + path, stranger).statusCode()).isEqualTo(404);
        }
        assertThat(get(RESULTS + "/" + bill, stranger, "application/xml").statusCode())
                .isEqualTo(404);
        assertThat(post(RESULTS + "/" + bill + "/re-rating", "", stranger).statusCode())
                .isEqualTo(404);
        assertThat(get(PREVIEW, stranger, "application/xml").body()).doesNotContain("BillingDetails ");
    }

    @Test
    void who_lacks_a_role_reads_no_bill() throws Exception {
        for (String path : List.of(RESULTS, RESULTS + "/" + bill, RESULTS + "/" + bill + "/explanation")) {
            assertThat(get(path, reader()).statusCode()).as(path).isEqualTo(403);
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(get(PREVIEW, reader(), "application/xml").statusCode()).isEqualTo(403);
        assertThat(post(RESULTS + "/" + bill + "/re-rating", "", reader()).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "after=abc,                                            after",
        "after=1.5,                                            after",
        "limit=many,                                           limit",
        "limit=0,                                              limit",
        "limit=501,                                            limit",
        "limit=99999999999,                                    limit",
        "from=yesterday,                                       from",
        "to=2011-05-01,                                        to",
        "from=2011-06-01T00:00:00Z&to=2011-05-01T00:00:00Z,    to",
    })
    void wrong_filters_are_named(String query, String member) throws Exception {
        HttpResponse<String> answer = get(RESULTS + "?" + query, buyer());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("member")).isEqualTo(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775807", "9223372036854775808", "abc"})
    void keys_that_nobody_has_find_nothing(String key) throws Exception {
        assertThat(get(RESULTS + "/" + key, buyer()).statusCode()).isEqualTo(404);
        assertThat(get(RESULTS + "/" + key + "/explanation", buyer()).statusCode())
                .isEqualTo(404);
        assertThat(get(RUNS + "/" + key, operator()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_preview_is_published_billing_data() throws Exception {
        HttpResponse<String> answer = get(PREVIEW, buyer(), "application/xml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PublishedSchema.BILLING_RESULT.violations(answer.body().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(answer.body()).contains("Workspace 1").doesNotContain(" key=\"" + bill);
    }

    @Test
    void billing_runs_are_the_operators() throws Exception {
        HttpResponse<String> started = post(RUNS, "", operator());

        assertThat(started.statusCode()).isEqualTo(202);
        long id = json(started).getJsonNumber("id").longValue();
        assertThat(started.headers().firstValue("Location").orElseThrow()).endsWith("/" + id);
        assertThat(BillingRuns.awaitEnd(operator, id).isRunning()).isFalse();
        for (String login : List.of(buyer(), supplier(), reader())) {
            assertThat(post(RUNS, "", login).statusCode()).isEqualTo(403);
            assertThat(get(RUNS + "/" + id, login).statusCode()).isEqualTo(403);
        }
        assertThat(post(RUNS, "", null).statusCode()).isEqualTo(401);
    }

    private JsonObject results(String login) throws Exception {
        return json(get(RESULTS, login));
    }

    private static long key(JsonValue item) {
        return item.asJsonObject().getJsonNumber("key").longValue();
    }

    private String buyer() {
        return login(people, "buyer");
    }

    private String reader() {
        return login(people, "reader");
    }

    private String supplier() {
        return login(people, "supplier");
    }

    private String operator() {
        return "1000:" + server.operatorPassword();
    }

    private static String login(People of, String who) {
        return of.userId(who) + ":" + People.OWN_PASSWORD;
    }

    private HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
        return get(path, login, "application/json");
    }

    private HttpResponse<String> get(String path, String login, String accept)
            throws IOException, InterruptedException {
        return send(request(path, login).header("Accept", accept).GET());
    }

    private HttpResponse<String> post(String path, String body, String login) throws IOException, InterruptedException {
        return send(request(path, login)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String login) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.baseUrl().resolve(path));
        if (login != null) {
            String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + token);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return server.client().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
