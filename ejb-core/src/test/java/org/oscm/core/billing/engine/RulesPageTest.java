package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that leads from a rule to its line names classes and methods that exist. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "billing-calculation.md");
    private static final Pattern NAME =
            Pattern.compile("`((?:pricing|billing|revenueshare)\\.[a-z.]*[A-Z]\\w*)(?:#(\\w+))?`");

    record Named(String className, String method) {}

    static Stream<Named> names() throws IOException {
        return NAME.matcher(Files.readString(PAGE))
                .results()
                .map(name -> new Named(name.group(1), name.group(2)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatThePageNamesExists(Named named) throws ClassNotFoundException {
        Class<?> found = Class.forName("org.oscm.core." + named.className());

        if (named.method() != null) {
            assertThat(Arrays.stream(found.getDeclaredMethods()))
                    .as(named.toString())
                    .anyMatch(method -> method.getName().equals(named.method()));
        }
    }
}
