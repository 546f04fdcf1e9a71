package org.oscm.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsInLanguagesTest {

    @Test
    void are_read_in_the_language_asked_for() {
        assertThat(new Texts(Map.of("en", "Files", "de", "Dateien")).in(Locale.GERMANY))
                .isEqualTo("Dateien");
    }

    @Test
    void fall_back_to_English() {
        assertThat(new Texts(Map.of("en", "Files", "de", "Dateien")).in(Locale.JAPANESE))
                .isEqualTo("Files");
    }

    @Test
    void fall_back_to_any_language_if_there_is_no_English() {
        assertThat(new Texts(Map.of("de", "Dateien")).in(Locale.JAPANESE)).isEqualTo("Dateien");
    }

    @Test
    void are_null_if_there_are_none() {
        assertThat(Texts.none().in(Locale.ENGLISH)).isNull();
    }

    @Test
    void keep_the_languages_that_a_change_does_not_name() {
        Texts changed = Texts.in(Locale.GERMAN, "Neu").orElse(new Texts(Map.of("en", "Old", "de", "Alt")));

        assertThat(changed.byLocale()).containsOnly(Map.entry("en", "Old"), Map.entry("de", "Neu"));
    }

    @Test
    void of_the_platform_exist_in_every_language() {
        assertThat(List.of(PlatformEvent.values()))
                .allSatisfy(event -> assertThat(event.descriptions().byLocale()).containsOnlyKeys("en", "de", "ja"));
        assertThat(PlatformParameter.PERIOD.descriptions().in(Locale.GERMAN)).contains("abläuft");
    }
}
