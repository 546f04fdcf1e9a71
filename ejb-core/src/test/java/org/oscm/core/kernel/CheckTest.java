package org.oscm.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Cloud storage", "Größe_1", "日本", "a(b)-c.d]e_f@g[h", "~|{}"})
    void idsMayHoldLettersOfAnyScriptAndSomeSigns(String id) {
        assertThat(Check.id("id", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a!b", "a\"b", "a#b", "a/b", "a:b", "a;b", "a<b", "a?b", "a\\b", "a`b", "a\tb", "a'b", "a,b"})
    void idsMayNotHoldOtherAsciiSignsOrControlCharacters(String id) {
        assertRefused(() -> Check.id("id", id), InputError.ID_CHARACTER, "id");
    }

    @Test
    void idsAreTrimmedAndLimited() {
        assertThat(Check.id("id", "  x ")).isEqualTo("x");
        assertThat(Check.id("id", "x".repeat(40))).hasSize(40);
        assertRefused(() -> Check.id("id", "x".repeat(41)), InputError.LENGTH, "id");
        assertThat(Check.userId("id", "x".repeat(100))).hasSize(100);
        assertRefused(() -> Check.userId("id", "x".repeat(101)), InputError.LENGTH, "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankTextIsMissing(String text) {
        assertRefused(() -> Check.required("name", text), InputError.REQUIRED, "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "first.last@mail.example", "a+b@x-y.example", "ü@example.org"})
    void emailAddressesPass(String email) {
        assertThatCode(() -> Check.email("email", email)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "@b", "a b@c", "a@b@c", "a@.example", "a@b..c", "<a@b>"})
    void whatIsNoEmailAddressIsRefused(String email) {
        assertRefused(() -> Check.email("email", email), InputError.EMAIL, "email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example", "example.org", "http://", "https:/a", "javascript:alert(1)", "http://a b"})
    void onlyWebAddressesAreUrls(String url) {
        assertRefused(() -> Check.url("url", url), InputError.URL, "url");
    }

    @Test
    void optionalValuesMayBeAbsent() {
        assertThat(Check.email("email", null)).isNull();
        assertThat(Check.url("url", null)).isNull();
        assertThat(Check.country("country", null)).isNull();
        assertThat(Check.length("text", null, 1)).isNull();
    }

    @Test
    void numbersHaveRangeAndScale() {
        assertThat(Check.range("x", 1, 1, 1)).isEqualTo(1);
        assertRefused(() -> Check.range("x", 2, 0, 1), InputError.RANGE, "x");
        assertRefused(
                () -> Check.range("x", new BigDecimal("-0.01"), BigDecimal.ZERO, BigDecimal.TEN),
                InputError.RANGE,
                "x");
        assertThat(Check.scale("x", new BigDecimal("1.5000"), 2)).isEqualByComparingTo("1.5");
        assertRefused(() -> Check.scale("x", new BigDecimal("1.005"), 2), InputError.SCALE, "x");
    }

    @Test
    void aRefusalNamesTheAllowedValues() {
        assertThatThrownBy(() -> Check.oneOf("role", "BOSS", OrganizationRole.class))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.parameters()).anyMatch(parameter -> parameter.contains("SUPPLIER")));
    }
}
