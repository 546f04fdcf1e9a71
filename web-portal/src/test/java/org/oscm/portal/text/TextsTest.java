package org.oscm.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/oscm/portal");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z]+\\.[a-zA-Z_.]*)['\"]");

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void everyLanguageSaysEverything(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void everyLanguageFillsTheSamePlaces(String language) throws IOException {
        Properties english = texts("en");
        Properties other = texts(language);
        for (String key : english.stringPropertyNames()) {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja"})
    void noTextWithPlacesHoldsAStraightApostrophe(String language) throws IOException {
        assertThat(texts(language).values())
                .noneMatch(text ->
                        text.toString().contains("{0") && text.toString().contains("'"));
    }

    @Test
    void noTextIsUnused() throws IOException {
        Set<String> named = namedInSources();
        Set<String> families = named.stream().filter(name -> name.endsWith(".")).collect(Collectors.toSet());
        assertThat(texts("en").stringPropertyNames())
                .allMatch(key -> named.contains(key)
                        || families.stream().anyMatch(key::startsWith)
                        || key.endsWith(".text") && named.contains(key.replace(".text", "")));
    }

    @Test
    void noPageOrBeanAsksForATextThatIsMissing() throws IOException {
        Set<String> keys = texts("en").stringPropertyNames();
        Set<String> rooms =
                keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(namedInSources())
                .filteredOn(name -> rooms.stream().anyMatch(name::startsWith))
                .allMatch(name ->
                        name.endsWith(".") ? keys.stream().anyMatch(key -> key.startsWith(name)) : keys.contains(name));
    }

    @Test
    void aCountReadsAsPeopleSayIt() {
        Texts english = new Texts(Locale.ENGLISH);
        assertThat(english.of("catalog.count", 0)).isEqualTo("No services");
        assertThat(english.of("catalog.count", 1)).isEqualTo("1 service");
        assertThat(english.of("catalog.count", 1200)).isEqualTo("1,200 services");
        assertThat(new Texts(Locale.GERMAN).of("catalog.count", 2)).isEqualTo("2 Dienste");
    }

    @Test
    void aMissingTextIsAnError() {
        assertThatThrownBy(() -> new Texts(Locale.ENGLISH).of("no.such.text"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> new Texts(Locale.FRENCH)).isInstanceOf(MissingResourceException.class);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve("texts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static int places(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    /** Whatever stands in quotes in the pages and beans and looks like a key, or like the beginning of a family of keys. */
    private static Set<String> namedInSources() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/webapp"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|xhtml)"))
                        .toList()) {
                    Matcher matcher = QUOTED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        names.add(matcher.group(1));
                    }
                }
            }
        }
        return names;
    }
}
