package org.oscm.operator;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.oscm.operator.Command.Action;

/** What commands do with the REST interface. */
final class Actions {

    private static final String OPERATOR = "operator/v1/";
    private static final long LOOK_AGAIN_AFTER_MILLIS = 1000;

    private Actions() {}

    /** Sends the body that the options declare. */
    static Action post(String path) {
        return (given, rest) -> rest.post(OPERATOR + given.path(path), given.body());
    }

    /** Sends the body that the options declare, or none if they declare none. */
    static Action put(String path) {
        return (given, rest) ->
                rest.put(OPERATOR + given.path(path), given.body().isEmpty() ? null : given.body());
    }

    /** Does something with the one user of an id. */
    static Action ofUser(String deed) {
        return (given, rest) -> {
            List<?> found = (List<?>) rest.get(OPERATOR + given.path("users?userId={user-id}"));
            if (found.isEmpty()) {
                throw new Failure(ExitCode.REFUSED, "There is no user " + given.get("--user-id") + ".");
            }
            return rest.post(OPERATOR + "users/" + ((Map<?, ?>) found.get(0)).get("key") + "/" + deed, null);
        };
    }

    static Object updateOrganization(Arguments given, Rest rest) {
        String path = OPERATOR + given.path("organizations/{organization}");
        Map<?, ?> before = (Map<?, ?>) rest.get(path);
        Map<String, Object> changed = new LinkedHashMap<>();
        Stream.of("version", "name", "email", "phone", "url", "address", "description", "locale", "country")
                .filter(before::containsKey)
                .forEach(member -> changed.put(member, before.get(member)));
        changed.putAll(given.body());
        return rest.put(path, changed);
    }

    static Object addPaymentTypes(Arguments given, Rest rest) {
        String path = OPERATOR + given.path("organizations/{organization}/payment-types");
        Set<Object> all = new LinkedHashSet<>((List<?>) rest.get(path));
        all.addAll((List<?>) given.body().get("added"));
        return rest.put(path, all);
    }

    static Object settings(Arguments given, Rest rest) {
        List<?> all = (List<?>) rest.get(OPERATOR + "settings");
        return given.find("--key")
                .<Object>map(key -> all.stream()
                        .filter(setting -> key.equals(((Map<?, ?>) setting).get("key")))
                        .findAny()
                        .orElseThrow(() -> new Failure(ExitCode.REFUSED, "There is no setting " + key + ".")))
                .orElseGet(() -> rows(all, given, "key", "value", "defaultValue"));
    }

    static Object timers(Arguments given, Rest rest) {
        return timers((List<?>) rest.get(OPERATOR + "timers"), given);
    }

    static Object startTimers(Arguments given, Rest rest) {
        return given.has("--run")
                ? rest.post(OPERATOR + given.path("timers/{run}/runs"), null)
                : timers((List<?>) rest.post(OPERATOR + "timers/new-start", null), given);
    }

    private static Object timers(List<?> all, Arguments given) {
        return rows(all, given, "name", "nextRun", "lastRun.startedAt", "lastRun.outcome", "lastRun.problem");
    }

    static Object startBillingRun(Arguments given, Rest rest) {
        Map<?, ?> run = (Map<?, ?>) rest.post(OPERATOR + "billing-runs", null);
        while (given.has("--wait") && "RUNNING".equals(run.get("state"))) {
            pause();
            run = (Map<?, ?>) rest.get(OPERATOR + "billing-runs/" + run.get("id"));
        }
        return run;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.UNREACHABLE, "Interrupted; the run goes on.");
        }
    }

    static Object billingData(Arguments given, Rest rest) {
        return given.has("--key")
                ? rest.getText(given.path("billing/v1/results/{key}"), "application/xml")
                        .body()
                : pages("billing/v1/results", given.query("customer", "supplier", "from", "to"), rest);
    }

    static Object revenues(Arguments given, Rest rest) {
        return rest.get(OPERATOR + given.path("revenues?month={month}"));
    }

    static Object auditLog(Arguments given, Rest rest) {
        String path = OPERATOR + "audit-log";
        String query = given.query("from", "to", "group");
        if (given.has("--verify")) {
            return rest.get(path + "/verification");
        }
        return given.has("--json") ? pages(path, query, rest) : lines(path, query, rest);
    }

    /** The items of all pages; each names the next one until there is none. */
    private static List<Object> pages(String path, String query, Rest rest) {
        List<Object> all = new ArrayList<>();
        Object next = 0;
        while (next != null) {
            Map<?, ?> page = (Map<?, ?>) rest.get(path + "?after=" + next + query);
            all.addAll((List<?>) page.get("items"));
            next = page.get("next");
        }
        return all;
    }

    private static String lines(String path, String query, Rest rest) {
        StringBuilder lines = new StringBuilder();
        Optional<String> next = Optional.of("0");
        while (next.isPresent()) {
            HttpResponse<String> page = rest.getText(path + "?after=" + next.get() + query, "text/plain");
            lines.append(page.body());
            next = page.headers().firstValue("Next-Position");
        }
        return lines.toString();
    }

    /** As JSON everything; for people some members, of which those of parts are named like {@code part.member}. */
    private static List<?> rows(List<?> all, Arguments given, String... members) {
        return given.has("--json")
                ? all
                : all.stream().map(item -> row((Map<?, ?>) item, members)).toList();
    }

    private static Map<String, Object> row(Map<?, ?> item, String... members) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String member : members) {
            Object value = item;
            for (String step : member.split("\\.")) {
                value = value instanceof Map<?, ?> part ? part.get(step) : null;
            }
            row.put(member, value);
        }
        return row;
    }
}
