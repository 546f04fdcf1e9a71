package org.oscm.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language and says the same there as far as a program can tell. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.oscm.core.house.Bundle#all")
    void haveTheSameKeysInEveryLanguage(Bundle bundle) {
        for (String language : Bundle.OTHER_LANGUAGES) {
            assertThat(bundle.texts(language).keySet())
                    .as(bundle + language)
                    .isEqualTo(bundle.texts("").keySet());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.oscm.core.house.Bundle#all")
    void haveTheSamePlaceholdersInEveryLanguage(Bundle bundle) {
        Map<String, String> english = bundle.texts("");
        for (String language : Bundle.OTHER_LANGUAGES) {
            bundle.texts(language)
                    .forEach((key, text) -> assertThat(placeholders(text))
                            .as(key + " in " + bundle + language)
                            .isEqualTo(placeholders(english.get(key))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.oscm.core.house.Bundle#all")
    void areValidPatternsThatLoseNoApostrophe(Bundle bundle) {
        for (String language : new String[] {"", "_de", "_ja"}) {
            bundle.texts(language).forEach((key, text) -> {
                assertThat(new MessageFormat(text).toPattern()).as(key).isNotBlank();
                assertThat(text.replace("''", ""))
                        .as(key + " in " + bundle + language + " has a single apostrophe")
                        .doesNotContain("'");
            });
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
