package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oscm.portal.Stub;

class SameOriginOnlyTest {
    private int refusedWith;
    private boolean served;

    @Test
    void readingIsOpenToLinksFromEverywhere() throws Exception {
        send("GET", Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(served).isTrue();
    }

    @Test
    void aFormOfOurOwnPageIsServed() throws Exception {
        send("POST", Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(served).isTrue();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        send("POST", Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://here", "Host", "here"));
        assertThat(served).isFalse();
        assertThat(refusedWith).isEqualTo(403);
    }

    @Test
    void aFormOfANeighbourOnTheSameDomainIsRefused() throws Exception {
        send("POST", Map.of("Sec-Fetch-Site", "same-site"));
        assertThat(served).isFalse();
    }

    @Test
    void anOlderBrowserIsKnownByItsOrigin() throws Exception {
        send("POST", Map.of("Origin", "https://here:8081", "Host", "here:8081"));
        assertThat(served).isTrue();
    }

    @Test
    void anotherOriginOrNoneIsRefused() throws Exception {
        send("POST", Map.of("Origin", "https://here:9999", "Host", "here:8081"));
        assertThat(served).isFalse();
        send("POST", Map.of("Origin", "null", "Host", "here:8081"));
        assertThat(served).isFalse();
        send("POST", Map.of("Host", "here:8081"));
        assertThat(served).isFalse();
    }

    private void send(String method, Map<String, String> headers) throws Exception {
        Map<String, Object> request = new HashMap<>();
        request.put("getMethod", method);
        request.put("getHeader", (Stub.Answer) values -> headers.get(values[0]));
        Stub.Answer refuse = values -> {
            refusedWith = (int) values[0];
            return null;
        };
        FilterChain chain = (anyRequest, anyResponse) -> served = true;
        new SameOriginOnly()
                .doFilter(
                        Stub.of(HttpServletRequest.class, request),
                        Stub.of(HttpServletResponse.class, Map.of("sendError", refuse)),
                        chain);
    }
}
