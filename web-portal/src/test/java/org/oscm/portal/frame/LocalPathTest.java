package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void aPageOfThePortalIsKeptWithItsQuery() {
        String page = "/oscm-portal/marketplace/index.xhtml?mId=harbor&q=a%20b";
        assertThat(LocalPath.of(page, "/oscm-portal")).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/oscm-portal/",
                "//elsewhere.example/",
                "/other/page",
                "/oscm-portal.elsewhere.example/",
                "/oscm-portal//elsewhere.example",
                "/oscm-portal/../other",
                "/oscm-portal/\\elsewhere",
                "/oscm-portal/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void everythingElseLeadsToTheFront(String wished) {
        assertThat(LocalPath.of(wished, "/oscm-portal")).isEqualTo("/oscm-portal/");
    }
}
