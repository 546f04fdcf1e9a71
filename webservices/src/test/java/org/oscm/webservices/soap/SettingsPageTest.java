package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.SettingRule;

class SettingsPageTest {

    private static final Path SOURCE =
            Path.of("..", "ejb-core", "src", "main", "java", "org", "oscm", "core", "configuration", "SettingKey.java");
    private static final Pattern COMMENTED = Pattern.compile("/\\*\\* ([^*]+) \\*/\\s+([A-Z_]+)\\(");

    private static final String INTRODUCTION = """
            The settings of the platform, read and changed by the operator: `oscm-operator getconfigurationsettings`, or
            `GET /oscm-rest/operator/v1/settings`. An empty value means the default; a mandatory setting cannot be emptied, a read-only
            one not be changed. A setting that is kept but not heeded yet belongs to a part of the product that is still to come.
            """;

    @Test
    void thePageTellsTheTruth() throws IOException {
        Map<String, String> meanings = meanings();
        Set<String> heeded = heeded();
        String rows = Arrays.stream(SettingKey.values())
                .map(key -> row(key, meanings.get(key.name()), heeded.contains(key.name())))
                .collect(Collectors.joining("\n"));

        assertThat(heeded).contains("DECIMAL_PLACES", "WS_TIMEOUT");
        GeneratedPage.check(
                "settings.md",
                "Settings",
                INTRODUCTION,
                "| Setting | Meaning | Default | Values | Notes |\n|---|---|---|---|---|\n" + rows + "\n");
    }

    private static String row(SettingKey key, String meaning, boolean heeded) {
        SettingRule rule = key.rule();
        String notes = Stream.of(
                        rule.mandatory() ? "mandatory" : "",
                        rule.readOnly() ? "read-only" : "",
                        rule.secret() ? "secret" : "",
                        heeded ? "" : "not heeded yet")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(", "));
        return "| " + key + " | " + meaning + " | " + rule.standard() + " | " + values(rule) + " | " + notes + " |";
    }

    private static String values(SettingRule rule) {
        return switch (rule.kind()) {
            case NUMBER ->
                Set.of((long) Integer.MAX_VALUE, Long.MAX_VALUE).contains(rule.greatest())
                        ? rule.least() + " or more"
                        : rule.least() + " to " + rule.greatest();
            case CHOICE, FLAG -> String.join(", ", rule.allowed());
            case URL -> "an http or https address";
            case TIME_ZONE -> "an IANA time zone";
            case TEXT -> rule.least() == 0 ? "text" : rule.least() + " characters";
        };
    }

    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new HashMap<>();
        Matcher matcher = COMMENTED.matcher(Files.readString(SOURCE));
        while (matcher.find()) {
            meanings.put(matcher.group(2), matcher.group(1));
        }
        return meanings;
    }

    /** The settings that any other class reads. */
    private static Set<String> heeded() {
        JavaClass keys = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.oscm.core")
                .get(SettingKey.class);
        return keys.getFieldAccessesToSelf().stream()
                .filter(access -> !access.getOriginOwner().equals(keys))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    }
}
