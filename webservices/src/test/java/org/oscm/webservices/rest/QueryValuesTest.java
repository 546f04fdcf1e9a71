package org.oscm.webservices.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

class QueryValuesTest {

    /** As resources declare what they take. */
    interface Resource {
        void find(
                @QueryParam("from") Instant from,
                @QueryParam("after") Long after,
                @QueryParam("position") long position,
                @QueryParam("limit") int limit,
                @QueryParam("name") String name,
                @PathParam("key") Long key);
    }

    @Test
    void rightValuesAreRead() {
        assertThat(converter("from").fromString("2011-05-01T00:00:00Z"))
                .isEqualTo(Instant.parse("2011-05-01T00:00:00Z"));
        assertThat(converter("after").fromString("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(converter("position").fromString("-7")).isEqualTo(-7L);
        assertThat(converter("limit").fromString("100")).isEqualTo(100);
    }

    @Test
    void nothingIsNoValue() {
        assertThat(converter("from").fromString("")).isNull();
        assertThat(converter("after").fromString(null)).isNull();
        assertThat(converter("after").fromString("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, INSTANT",
        "from, 2011-05-01, INSTANT",
        "from, +1000000001-01-01T00:00:00Z, INSTANT",
        "after, abc, WHOLE_NUMBER",
        "after, 1.5, WHOLE_NUMBER",
        "after, NaN, WHOLE_NUMBER",
        "after, 9223372036854775808, WHOLE_NUMBER",
        "position, '', WHOLE_NUMBER",
        "limit, 2147483648, WHOLE_NUMBER",
        "limit, 1e2, WHOLE_NUMBER",
    })
    void wrongValuesAreRefusedByName(String name, String text, InputError code) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> converter(name).fromString(text));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.member()).isEqualTo(name);
        Problem problem = Problem.of(refusal, Locale.ENGLISH);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.path()).isEqualTo(name));
    }

    @Test
    void textsAndPathsAreNotItsBusiness() {
        assertThat(converter("name")).isNull();
        assertThat(converter("key")).isNull();
    }

    private static ParamConverter<?> converter(String name) {
        Method find = Resource.class.getMethods()[0];
        Parameter parameter = Arrays.stream(find.getParameters())
                .filter(each -> name.equals(nameOf(each)))
                .findFirst()
                .orElseThrow();
        return new QueryValues()
                .getConverter(parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations());
    }

    private static String nameOf(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? parameter.getAnnotation(PathParam.class).value() : query.value();
    }
}
