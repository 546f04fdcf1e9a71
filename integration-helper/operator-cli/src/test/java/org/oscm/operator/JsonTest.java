package org.oscm.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void keepsEveryValueAndEveryDigit() {
        String text = "{\"a\":[1,-2.50e3,true,false,null,[],{}],\"b\\n\":\"\\\"\\\\/\\u00e4日\\t\"}";

        assertThat(Json.write(Json.read(text)).replaceAll("[ \\n]", ""))
                .isEqualTo("{\"a\":[1,-2.50e3,true,false,null,[],{}],\"b\\u000a\":\"\\\"\\\\/ä日\\u0009\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "{\"a\"}", "{\"a\":1,}", "nope", "<html>", "1 2", "\"open"})
    void refusesWhatIsNotJson(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.read(text)).withMessageContaining("not JSON");
    }
}
