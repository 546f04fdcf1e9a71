package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.sample.CredentialsFilter.authorization;
import static org.oscm.sample.CredentialsFilter.isAccepted;

import org.junit.jupiter.api.Test;

class CredentialsFilterTest {
    @Test
    void withoutConfiguredCredentialsEverybodyMayCall() {
        assertThat(isAccepted(authorization(null, null), null)).isTrue();
        assertThat(isAccepted(authorization("user", null), "Basic x")).isTrue();
    }

    @Test
    void withConfiguredCredentialsOnlyTheyAreAccepted() {
        String expected = authorization("user", "pä:ss");

        assertThat(isAccepted(expected, "Basic dXNlcjpww6Q6c3M=")).isTrue();
        assertThat(isAccepted(expected, "Basic dXNlcjpwYXNz")).isFalse();
        assertThat(isAccepted(expected, null)).isFalse();
    }
}
