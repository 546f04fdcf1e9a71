package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeCheckTest {

    @Test
    void aRequestWithoutVersionIsOfTheCurrentOne() {
        assertThat(complaint("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "cm.service.version, v1.9",
        "ctmg.service.version, v1.9",
        "cm.service.version, ''",
        "something.else, v1.2",
    })
    void theCurrentVersionAnEmptyOneAndForeignHeadersPass(String actor, String version) {
        assertThat(complaint(header(actor, version))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cm.service.version", "ctmg.service.version"})
    void anotherVersionIsRefusedNamingBoth(String actor) {
        assertThat(complaint(header(actor, "v1.2"))).contains("v1.2").contains("v1.9");
    }

    @Test
    void theNewerActorWins() {
        assertThat(complaint(header("ctmg.service.version", "v1.2") + header("cm.service.version", "v1.9")))
                .isNull();
    }

    @Test
    void aDoctypeIsRefused() {
        assertThat(check("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))
                .contains("DOCTYPE");
    }

    @Test
    void brokenXmlIsRefusedWithItsPlace() {
        assertThat(check("<a>\n<b></a>")).contains("line 2");
    }

    @Test
    void anEmptyRequestIsRefused() {
        assertThat(check("")).contains("not well-formed");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(check("<a>".repeat(101) + "</a>".repeat(101))).contains("nested deeper than 100");
        assertThat(check("<a>".repeat(100) + "</a>".repeat(100))).isNull();
    }

    private static String header(String actor, String version) {
        return "<auth xmlns='http://com/auth/' s:actor='" + actor + "'>" + version + "</auth>";
    }

    private static String complaint(String headers) {
        return check("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>" + headers
                + "</s:Header><s:Body/></s:Envelope>");
    }

    private static String check(String xml) {
        return EnvelopeCheck.complaint(xml.getBytes(StandardCharsets.UTF_8));
    }
}
