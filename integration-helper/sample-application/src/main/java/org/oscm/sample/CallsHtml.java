package org.oscm.sample;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws calls as a page, newest first. Whatever came from outside is escaped. */
final class CallsHtml {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final String instanceId;

    /** @param instanceId the instance whose calls are shown; null or empty for all */
    CallsHtml(String instanceId) {
        this.instanceId = instanceId == null ? "" : instanceId;
    }

    String of(List<Call> all) {
        List<Call> calls = new ArrayList<>(all);
        calls.removeIf(call -> !instanceId.isEmpty() && !call.instanceId().equals(instanceId));
        Collections.reverse(calls);
        String heading = instanceId.isEmpty() ? "Sample application" : "Instance " + escape(instanceId);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s</title>
                  <link rel="stylesheet" href="/sample.css">
                </head>
                <body>
                <main>
                  <h1>%1$s</h1>
                  %2$s
                </main>
                </body>
                </html>
                """.formatted(heading, calls.isEmpty() ? nothing() : introduction(calls.size()) + table(calls));
    }

    private String introduction(int found) {
        String shown = found > SHOWN ? "the latest " + SHOWN + " of " + found + " calls" : found + " call(s)";
        String others = instanceId.isEmpty() ? "" : " <a href=\"/\">Show all instances</a>";
        return "<p>What the platform asked of this application: " + shown + ", newest first." + others + "</p>\n";
    }

    private String nothing() {
        return "<p>The platform has not called yet. Import the technical services that come with this application,"
                + " make a marketable service of one and subscribe to it.</p>";
    }

    private static String table(List<Call> calls) {
        return calls.stream()
                .limit(SHOWN)
                .map(CallsHtml::row)
                .collect(Collectors.joining(
                        "\n",
                        "<table>\n<thead><tr><th scope=\"col\">Time</th><th scope=\"col\">Operation</th>"
                                + "<th scope=\"col\">Instance</th><th scope=\"col\">What was said</th>"
                                + "<th scope=\"col\">Answer</th></tr></thead>\n<tbody>\n",
                        "\n</tbody>\n</table>"));
    }

    private static String row(Call call) {
        String details = call.details().entrySet().stream()
                .map(said -> "<dt>" + escape(said.getKey()) + "</dt><dd>" + escape(said.getValue()) + "</dd>")
                .collect(Collectors.joining());
        return "<tr%s><td><time datetime=\"%s\">%s</time></td><td>%s</td><td>%s</td><td><dl>%s</dl></td><td>%s</td></tr>"
                .formatted(
                        call.isRefused() ? " class=\"refused\"" : "",
                        call.at(),
                        TIME.format(call.at()),
                        escape(call.operation()),
                        escape(call.instanceId()),
                        details,
                        escape(call.answer()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
