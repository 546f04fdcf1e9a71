package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsHtmlTest {
    private static final Call OLDER = call("createInstance", "sample-1", 0);
    private static final Call NEWER = call("deleteInstance", "sample-2", 1);

    @Test
    void theNewestCallComesFirst() {
        assertThat(new CallsHtml(null).of(List.of(OLDER, NEWER)))
                .containsSubsequence("deleteInstance", "createInstance");
    }

    @Test
    void anInstanceShowsItsOwnCallsOnly() {
        assertThat(new CallsHtml("sample-1").of(List.of(OLDER, NEWER)))
                .contains("Instance sample-1", "createInstance")
                .doesNotContain("deleteInstance");
    }

    @Test
    void aRefusalIsMarked() {
        assertThat(new CallsHtml("sample-2").of(List.of(OLDER, NEWER))).contains("<tr class=\"refused\">");
    }

    @Test
    void withoutCallsThePageSaysWhatToDo() {
        assertThat(new CallsHtml(null).of(List.of()))
                .contains("has not called yet")
                .doesNotContain("<table>");
    }

    @Test
    void whatComesFromOutsideIsEscaped() {
        Call hostile =
                new Call(Instant.EPOCH, "<i>", "\"'&", Map.of("<b>name</b>", "<script>alert(1)</script>"), 0, "<u>");

        assertThat(new CallsHtml(null).of(List.of(hostile)))
                .doesNotContain("<script>", "<i>", "<b>", "<u>")
                .contains("&lt;script&gt;", "&quot;&#39;&amp;");
        assertThat(new CallsHtml("<script>").of(List.of())).doesNotContain("<script>");
    }

    private static Call call(String operation, String instanceId, int returnCode) {
        return new Call(Instant.EPOCH, operation, instanceId, Map.of(), returnCode, "Done.");
    }
}
