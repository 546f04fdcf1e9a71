package org.oscm.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunningCommandsTest {

    private static final String OPERATOR = "/oscm-rest/operator/v1/";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        environment.put("OSCM_URL", platform.address());
        environment.put(
                "OSCM_PASSWORD_FILE",
                Files.writeString(folder.resolve("password"), "geheim ä\n").toString());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private int run(String... words) {
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new OperatorCommandLine(environment, user -> Optional.empty(), output, errors).run(words);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static List<Command> all() {
        return Commands.ALL;
    }

    @Test
    void areTheTwentyOfTheReleasedProduct() {
        assertThat(Commands.ALL).hasSize(20);
        assertThat(Commands.ALL.stream().map(Command::name)).doesNotHaveDuplicates();
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains(Commands.ALL.stream().map(Command::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveAHelpEachAndNeedNoPlatformForIt(Command command) {
        assertThat(run(command.name(), "--help")).isZero();
        assertThat(printed()).contains(command.summary(), "--password-file", "Exit codes");
        assertThat(platform.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveNoOptionThatMeansSomethingElseEverywhere(Command command) {
        assertThat(command.options().stream().map(Option::name))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Help.COMMON.stream().map(Option::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void sayWhenTheirPartOfThePlatformIsStillToCome(Command command) {
        if (!command.isThere()) {
            assertThat(run(command.name(), "--user", "x")).isEqualTo(5);
            assertThat(complaint()).contains("not yet available");
        }
    }

    @Test
    void registerAnOrganization() {
        platform.answer("POST " + OPERATOR + "organizations", 201, "{\"key\":7,\"organizationId\":\"ab12\"}");

        int code = run(
                "createorganization",
                "--name",
                "Cloud \"Harbor\"",
                "--email=a@b.example",
                "--roles",
                "SUPPLIER, BROKER",
                "--operator-share",
                "12.50",
                "--admin-id",
                "ole",
                "--admin-email",
                "o@b.example");

        assertThat(code).isZero();
        assertThat(printed()).isEqualTo("key: 7\norganizationId: ab12\n");
        FakePlatform.Call call = platform.calls().get(0);
        assertThat(call.body().replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"name\":\"Cloud\\\"Harbor\\\"\",\"email\":\"a@b.example\",\"roles\":[\"SUPPLIER\",\"BROKER\"],"
                                + "\"locale\":\"en\",\"administrator\":{\"locale\":\"en\",\"userId\":\"ole\",\"email\":\"o@b.example\"},"
                                + "\"operatorShare\":12.50}");
        assertThat(call.authorization())
                .isEqualTo("Basic "
                        + Base64.getEncoder().encodeToString("1000:geheim ä".getBytes(StandardCharsets.UTF_8)));
        assertThat(call.key()).isNotBlank();
    }

    @Test
    void addPaymentTypesToThoseThatAreThere() {
        String path = OPERATOR + "organizations/a%20b/payment-types";
        platform.answer("GET " + path, 200, "[\"INVOICE\"]");
        platform.answer("PUT " + path, 200, "[\"INVOICE\",\"CREDIT_CARD\"]");

        assertThat(run(
                        "addavailablepaymenttypes",
                        "--organization",
                        "a b",
                        "--payment-types",
                        "CREDIT_CARD,INVOICE",
                        "--json"))
                .isZero();
        assertThat(platform.calls().get(1).body()).isEqualTo("[\n  \"INVOICE\",\n  \"CREDIT_CARD\"\n]");
        assertThat(printed()).isEqualTo("[\n  \"INVOICE\",\n  \"CREDIT_CARD\"\n]\n");
    }

    @Test
    void listSettingsAsATable() {
        platform.answer(
                "GET " + OPERATOR + "settings",
                200,
                "[{\"key\":\"A\",\"value\":\"1\",\"defaultValue\":\"2\",\"kind\":\"TEXT\"},"
                        + "{\"key\":\"LONGER\",\"value\":\"\",\"defaultValue\":\"\",\"kind\":\"TEXT\"}]");

        assertThat(run("getconfigurationsettings")).isZero();
        assertThat(printed()).isEqualTo("key     value  defaultValue\nA       1      2\nLONGER\n");
        assertThat(run("getconfigurationsettings", "--key", "B")).isEqualTo(1);
    }

    @Test
    void changeASettingAndAddACurrency() {
        platform.answer("PUT " + OPERATOR + "settings/A", 200, "{\"value\":\"x\"}");
        platform.answer("POST " + OPERATOR + "currencies", 200, "{\"code\":\"JPY\"}");

        assertThat(run("saveconfigurationsetting", "--key", "A", "--value=")).isZero();
        assertThat(run("addcurrency", "--currency", "JPY")).isZero();
        assertThat(platform.calls())
                .extracting(call -> call.body().replaceAll("\\s", ""))
                .containsExactly("{\"value\":\"\"}", "{\"code\":\"JPY\"}");
    }

    @ParameterizedTest
    @CsvSource({"DONE, 0, 0", "DONE, 2, 1", "FAILED, 0, 1"})
    void waitForABillingRun(String state, int failed, int exitCode) {
        platform.answer("POST " + OPERATOR + "billing-runs", 202, "{\"id\":5,\"state\":\"RUNNING\",\"failed\":0}");
        platform.answer(
                "GET " + OPERATOR + "billing-runs/5",
                200,
                "{\"id\":5,\"state\":\"" + state + "\",\"failed\":" + failed + "}");

        assertThat(run("startbillingrun", "--wait")).isEqualTo(exitCode);
        assertThat(printed()).contains("state: " + state);
    }

    @Test
    void listAllPagesOfBillsOrPrintOne() {
        platform.answer(
                "GET /oscm-rest/billing/v1/results?after=0&customer=c1", 200, "{\"items\":[{\"key\":1}],\"next\":1}");
        platform.answer("GET /oscm-rest/billing/v1/results?after=1&customer=c1", 200, "{\"items\":[{\"key\":2}]}");
        platform.answer("GET /oscm-rest/billing/v1/results/2", 200, "<BillingDetails/>");

        assertThat(run("getbillingdata", "--customer", "c1")).isZero();
        assertThat(printed()).isEqualTo("key\n1\n2\n");
        out.reset();
        assertThat(run("getbillingdata", "--key", "2")).isZero();
        assertThat(printed()).isEqualTo("<BillingDetails/>");
    }

    @Test
    void changeOnlyWhatIsNamedOfAnOrganization() {
        String path = OPERATOR + "organizations/ab12";
        platform.answer(
                "GET " + path,
                200,
                "{\"key\":7,\"version\":3,\"organizationId\":\"ab12\",\"name\":\"Harbor\",\"email\":\"a@b.example\","
                        + "\"locale\":\"en\",\"roles\":[\"SUPPLIER\"],\"operatorShare\":5}");
        platform.answer("PUT " + path, 200, "{\"key\":7,\"version\":4}");

        assertThat(run("updateorganization", "--organization", "ab12", "--name", "Quay", "--operator-share", "7.5"))
                .isZero();
        assertThat(platform.calls().get(1).body().replaceAll("\\s", ""))
                .isEqualTo("{\"version\":3,\"name\":\"Quay\",\"email\":\"a@b.example\",\"locale\":\"en\","
                        + "\"operatorShare\":7.5}");
    }

    @ParameterizedTest
    @CsvSource({
        "addorganizationtorole --organization ab12 --role BROKER, organizations/ab12/roles/BROKER, ''",
        "setdistinguishedname --organization ab12 --name CN=x, organizations/ab12/distinguished-name,"
                + " {\"distinguishedName\":\"CN=x\"}",
        "setpspaccountfororganization --organization ab12 --psp a/b --account 7,"
                + " organizations/ab12/psp-accounts/a%2Fb, {\"account\":\"7\"}",
    })
    void putWhatOptionsSayWhereTheySay(String words, String path, String body) {
        platform.answer("PUT " + OPERATOR + path, 200, "{\"key\":7}");

        assertThat(run(words.split(" "))).isZero();
        assertThat(printed()).isEqualTo("key: 7\n");
        assertThat(platform.calls().get(0).body().replaceAll("\\s", "")).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"lockuser, lock", "unlockuser, unlock", "resetpasswordforuser, password-reset"})
    void doSomethingWithTheUserOfAnId(String command, String deed) {
        platform.answer("GET " + OPERATOR + "users?userId=ole%20m", 200, "[{\"key\":4711,\"userId\":\"ole m\"}]");
        platform.answer("GET " + OPERATOR + "users?userId=nobody", 200, "[]");
        platform.answer("POST " + OPERATOR + "users/4711/" + deed, 200, "{\"key\":4711}");

        assertThat(run(command, "--user-id", "ole m")).isZero();
        assertThat(printed()).isEqualTo("key: 4711\n");
        assertThat(run(command, "--user-id", "nobody")).isEqualTo(1);
        assertThat(complaint()).contains("There is no user nobody.");
    }

    @Test
    void listTimersForPeopleInShortAndAsJsonInFull() {
        String timers =
                "[{\"name\":\"A\",\"periodMillis\":5,\"nextRun\":\"later\",\"lastRun\":{\"startedAt\":\"before\","
                        + "\"outcome\":\"FAILED\",\"problem\":\"x1\"}},{\"name\":\"B\",\"periodMillis\":0}]";
        platform.answer("GET " + OPERATOR + "timers", 200, timers);

        assertThat(run("retrievetimerexpirations")).isZero();
        assertThat(printed().lines().toList().get(1)).matches("A +later +before +FAILED +x1");
        out.reset();
        assertThat(run("retrievetimerexpirations", "--json")).isZero();
        assertThat(printed().replaceAll("\\s", "")).isEqualTo(timers);
    }

    @Test
    void startTimersAnewOrRunOne() {
        platform.answer("POST " + OPERATOR + "timers/new-start", 200, "[{\"name\":\"A\"}]");
        platform.answer("POST " + OPERATOR + "timers/A/runs", 202, "{\"name\":\"A\"}");

        assertThat(run("reinittimers")).isZero();
        assertThat(run("reinittimers", "--run", "A")).isZero();
        assertThat(platform.calls())
                .extracting(FakePlatform.Call::line)
                .containsExactly("POST " + OPERATOR + "timers/new-start", "POST " + OPERATOR + "timers/A/runs");
    }

    @Test
    void listTheRevenuesOfAMonth() {
        platform.answer("GET " + OPERATOR + "revenues?month=2026-05", 200, "[{\"sellerId\":\"s1\",\"bills\":2}]");

        assertThat(run("getrevenuelist", "--month", "2026-05")).isZero();
        assertThat(printed()).isEqualTo("sellerId  bills\ns1        2\n");
    }

    @Test
    void exportTheAuditLogPageByPage() {
        String path = "GET " + OPERATOR + "audit-log";
        platform.answer(path + "?after=0&group=identity", 200, "one\n", Map.of("Next-Position", "8"));
        platform.answer(path + "?after=8&group=identity", 200, "");

        assertThat(run("getuseroperationlog", "--group", "identity")).isZero();
        assertThat(printed()).isEqualTo("one\n");
    }

    @Test
    void tellByTheirExitCodeThatTheAuditLogHasAGap() {
        platform.answer(
                "GET " + OPERATOR + "audit-log/verification", 200, "{\"intact\":false,\"entries\":3,\"brokenAt\":4}");

        assertThat(run("getuseroperationlog", "--verify")).isEqualTo(1);
        assertThat(printed()).contains("brokenAt: 4");
    }

    @ParameterizedTest
    @CsvSource({
        "400, REQUIRED, 1",
        "409, X, 1",
        "401, X, 3",
        "403, ROLE_MISSING, 3",
        "403, PASSWORD_MUST_BE_CHANGED, 3",
        "403, OWN_ACCOUNT, 1",
        "500, INTERNAL, 4",
        "501, X, 5"
    })
    void tellByTheirExitCodeWhatWentWrong(int status, String code, int exitCode) {
        platform.answer(
                "POST " + OPERATOR + "currencies", status, "{\"detail\":\"Not like this.\",\"code\":\"" + code + "\"}");

        assertThat(run("addcurrency", "--currency", "X")).isEqualTo(exitCode);
        assertThat(complaint()).contains(status == 401 ? "Wrong user or password" : "Not like this.");
        assertThat(printed()).isEmpty();
    }

    @Test
    void sendALostRequestAgainUnderTheSameKey() {
        platform.answer("POST " + OPERATOR + "currencies", 201, "{\"code\":\"EUR\"}");
        platform.dropConnections(1);

        assertThat(run("addcurrency", "--currency", "EUR")).isZero();
        assertThat(platform.calls()).hasSizeGreaterThan(1);
        assertThat(platform.calls().stream().map(FakePlatform.Call::key).distinct())
                .hasSize(1);
    }

    @Test
    void sayWhenNobodyAnswers() {
        platform.close();

        assertThat(run("addcurrency", "--currency", "EUR")).isEqualTo(4);
        assertThat(complaint()).contains("Nobody answers at " + platform.address());
    }

    @ParameterizedTest
    @CsvSource({
        "'', oscm-operator COMMAND",
        "fly, There is no command fly",
        "addcurrency, --currency is missing",
        "addcurrency --currency, --currency needs a value",
        "addcurrency --currency A --currency B, given twice",
        "addcurrency --password geheim, Unknown option --password",
        "addcurrency --currency EUR --password-file nowhere, Cannot read the password file nowhere",
        "addcurrency --currency EUR --trust nowhere, Cannot read certificates from nowhere",
    })
    void explainWrongUse(String words, String complaint) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(complaint() + printed()).contains(complaint);
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void needAPasswordFromAFileWhereNobodyCanBeAsked() {
        environment.remove("OSCM_PASSWORD_FILE");

        assertThat(run("addcurrency", "--currency", "EUR")).isEqualTo(2);
        assertThat(complaint()).contains("--password-file");
    }
}
