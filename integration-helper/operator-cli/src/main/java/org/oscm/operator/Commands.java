package org.oscm.operator;

import static org.oscm.operator.Option.flag;
import static org.oscm.operator.Option.needed;
import static org.oscm.operator.Option.possible;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator's commands, named as in the released product. */
final class Commands {

    private static final String OPERATOR = "operator/v1/";
    private static final long LOOK_AGAIN_AFTER_MILLIS = 1000;

    /** In the order of the help. */
    static final List<Command> ALL = List.of(
            Command.of(
                    "createorganization",
                    "Registers an organization and its first administrator, who gets a password by mail.",
                    Commands::createOrganization,
                    needed("--name", "TEXT", "name of the organization"),
                    needed("--email", "ADDRESS", "its email address"),
                    possible("--roles", "LIST", "roles such as SUPPLIER,TECHNOLOGY_PROVIDER; none for a mere customer"),
                    possible("--phone", "TEXT", "phone; sellers need it"),
                    possible("--home-page", "URL", "home page; sellers need it"),
                    possible("--address", "TEXT", "postal address; sellers need it"),
                    possible("--description", "TEXT", "a description"),
                    possible("--locale", "en|de|ja", "language, en if not given"),
                    possible("--country", "CODE", "country such as DE"),
                    possible("--marketplace", "ID", "the marketplace that the mail refers to"),
                    possible("--operator-share", "PERCENT", "the operator's part of what a supplier earns"),
                    needed("--admin-id", "ID", "user ID of the administrator"),
                    needed("--admin-email", "ADDRESS", "where the password goes"),
                    possible("--admin-first-name", "TEXT", "first name"),
                    possible("--admin-last-name", "TEXT", "last name")),
            Command.notYet("updateorganization", "Changes the data of an organization."),
            Command.notYet("addorganizationtorole", "Gives an organization one more role."),
            Command.notYet("setdistinguishedname", "Sets the name by which an organization's certificate is known."),
            Command.of(
                    "addavailablepaymenttypes",
                    "Adds payment types to those that a supplier or reseller may hand on.",
                    Commands::addPaymentTypes,
                    needed("--organization", "ID", "id of the organization"),
                    needed("--payment-types", "LIST", "such as INVOICE,DIRECT_DEBIT")),
            Command.notYet(
                    "setpspaccountfororganization", "Sets the account of an organization at a payment provider."),
            Command.notYet("lockuser", "Locks a user out."),
            Command.notYet("unlockuser", "Lets a locked user in again."),
            Command.notYet("resetpasswordforuser", "Mails a new password to a user."),
            Command.of(
                    "getconfigurationsettings",
                    "Lists the settings of the platform, or shows one.",
                    Commands::settings,
                    possible("--key", "KEY", "only this setting")),
            Command.of(
                    "saveconfigurationsetting",
                    "Changes a setting of the platform.",
                    (arguments, rest) -> rest.put(
                            OPERATOR + "settings/" + Rest.encoded(arguments.get("--key")),
                            Map.of("value", arguments.get("--value"))),
                    needed("--key", "KEY", "the setting"),
                    needed("--value", "VALUE", "its new value; an empty one means the default")),
            Command.of(
                    "addcurrency",
                    "Allows prices in one more currency.",
                    (arguments, rest) ->
                            rest.post(OPERATOR + "currencies", Map.of("code", arguments.get("--currency"))),
                    needed("--currency", "CODE", "code of ISO 4217 such as EUR")),
            Command.notYet("retrievetimerexpirations", "Lists the timers and when they run next."),
            Command.notYet("reinittimers", "Starts the timers anew after their settings were changed."),
            Command.of(
                    "startbillingrun",
                    "Bills everything that is due.",
                    Commands::startBillingRun,
                    flag("--wait", "wait until the run is finished; exit code 1 if bills failed")),
            Command.notYet("startpaymentprocessing", "Lets payment providers collect what is billed."),
            Command.notYet("retryfailedpaymentprocesses", "Tries failed payments again."),
            Command.of(
                    "getbillingdata",
                    "Lists bills, or prints the document of one.",
                    Commands::billingData,
                    possible("--customer", "ID", "only of this customer"),
                    possible("--supplier", "ID", "only of this seller"),
                    possible("--from", "INSTANT", "only of periods from here on, such as 2026-05-01T00:00:00Z"),
                    possible("--to", "INSTANT", "only of periods until here"),
                    possible("--key", "NUMBER", "the document of this bill, as XML")),
            Command.notYet("getrevenuelist", "Lists what sellers have earned in a month."),
            Command.of(
                    "getuseroperationlog",
                    "Exports the audit log as text, a line per change.",
                    Commands::auditLog,
                    possible("--from", "INSTANT", "from here on, such as 2026-05-01T00:00:00Z"),
                    possible("--to", "INSTANT", "until here"),
                    possible("--group", "NAME", "only of this part of the platform, such as subscriptions"),
                    flag("--verify", "instead, tell whether the log is whole; exit code 1 if it is not")));

    private Commands() {}

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findAny();
    }

    private static Object createOrganization(Arguments given, Rest rest) {
        Map<String, Object> organization = new LinkedHashMap<>();
        for (String name : List.of("name", "email", "phone", "address", "description", "country")) {
            given.find("--" + name).ifPresent(value -> organization.put(name, value));
        }
        given.find("--home-page").ifPresent(url -> organization.put("url", url));
        String locale = given.find("--locale").orElse("en");
        organization.put("locale", locale);
        given.find("--marketplace").ifPresent(id -> organization.put("marketplaceId", id));
        given.find("--roles").ifPresent(roles -> organization.put("roles", listed(roles)));
        given.find("--operator-share").ifPresent(share -> organization.put("operatorShare", number(share)));
        Map<String, Object> administrator = new LinkedHashMap<>();
        administrator.put("userId", given.get("--admin-id"));
        administrator.put("email", given.get("--admin-email"));
        administrator.put("locale", locale);
        given.find("--admin-first-name").ifPresent(name -> administrator.put("firstName", name));
        given.find("--admin-last-name").ifPresent(name -> administrator.put("lastName", name));
        organization.put("administrator", administrator);
        return rest.post(OPERATOR + "organizations", organization);
    }

    private static Object addPaymentTypes(Arguments given, Rest rest) {
        String path = OPERATOR + "organizations/" + Rest.encoded(given.get("--organization")) + "/payment-types";
        Set<Object> all = new LinkedHashSet<>((List<?>) rest.get(path));
        all.addAll(listed(given.get("--payment-types")));
        return rest.put(path, all);
    }

    private static Object settings(Arguments given, Rest rest) {
        List<?> all = (List<?>) rest.get(OPERATOR + "settings");
        Stream<Map<?, ?>> wanted = all.stream().map(setting -> (Map<?, ?>) setting);
        if (given.has("--key")) {
            return wanted.filter(setting -> given.get("--key").equals(setting.get("key")))
                    .findAny()
                    .orElseThrow(
                            () -> new Failure(ExitCode.REFUSED, "There is no setting " + given.get("--key") + "."));
        }
        return wanted.map(Commands::settingRow).toList();
    }

    private static Map<String, Object> settingRow(Map<?, ?> setting) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", setting.get("key"));
        row.put("value", setting.get("value"));
        row.put("defaultValue", setting.get("defaultValue"));
        return row;
    }

    private static Object startBillingRun(Arguments given, Rest rest) {
        Map<?, ?> run = (Map<?, ?>) rest.post(OPERATOR + "billing-runs", null);
        while (given.has("--wait") && isRunning(run)) {
            pause();
            run = (Map<?, ?>) rest.get(OPERATOR + "billing-runs/" + run.get("id"));
        }
        return run;
    }

    private static boolean isRunning(Map<?, ?> run) {
        return "RUNNING".equals(run.get("state"));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.UNREACHABLE, "Interrupted; the run goes on.");
        }
    }

    private static Object billingData(Arguments given, Rest rest) {
        if (given.has("--key")) {
            String path = "billing/v1/results/" + Rest.encoded(given.get("--key"));
            return rest.getText(path, "application/xml").body();
        }
        String query = query(given, "customer", "supplier", "from", "to");
        List<Object> all = new ArrayList<>();
        Object next = "";
        while (next != null) {
            Map<?, ?> page = (Map<?, ?>) rest.get("billing/v1/results?limit=100" + query + next);
            all.addAll((List<?>) page.get("items"));
            next = page.get("next") == null ? null : "&after=" + page.get("next");
        }
        return all;
    }

    private static Object auditLog(Arguments given, Rest rest) {
        String path = OPERATOR + "audit-log";
        if (given.has("--verify")) {
            return rest.get(path + "/verification");
        }
        String query = query(given, "from", "to", "group");
        return given.has("--json") ? auditEntries(path, query, rest) : auditText(path, query, rest);
    }

    private static List<Object> auditEntries(String path, String query, Rest rest) {
        List<Object> all = new ArrayList<>();
        Map<?, ?> page = (Map<?, ?>) rest.get(path + "?after=0" + query);
        while (page.get("next") != null) {
            all.addAll((List<?>) page.get("items"));
            page = (Map<?, ?>) rest.get(path + "?after=" + page.get("next") + query);
        }
        return all;
    }

    private static String auditText(String path, String query, Rest rest) {
        StringBuilder lines = new StringBuilder();
        Optional<String> next = Optional.of("0");
        while (next.isPresent()) {
            HttpResponse<String> page = rest.getText(path + "?after=" + next.get() + query, "text/plain");
            lines.append(page.body());
            next = page.headers().firstValue("Next-Position");
        }
        return lines.toString();
    }

    private static String query(Arguments given, String... names) {
        return Arrays.stream(names)
                .filter(name -> given.has("--" + name))
                .map(name -> "&" + name + "=" + Rest.encoded(given.get("--" + name)))
                .collect(Collectors.joining());
    }

    private static List<String> listed(String commas) {
        return Arrays.stream(commas.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static Json.Numeral number(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,10})?")) {
            throw new Failure(ExitCode.USAGE, "\"" + text + "\" is not a percentage such as 12.5.");
        }
        return new Json.Numeral(text);
    }
}
