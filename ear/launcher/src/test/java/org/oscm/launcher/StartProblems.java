package org.oscm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests say about refused starts. */
final class StartProblems {

    private StartProblems() {}

    /** Checks that a start is refused with one sentence that names all the given words. */
    static void assertRefused(ThrowingCallable start, ExitCode exitCode, String... words) {
        StartProblem problem = Assertions.catchThrowableOfType(StartProblem.class, start);
        assertThat(problem).as("a refused start").isNotNull();
        assertThat(problem.exitCode()).isEqualTo(exitCode);
        assertThat(problem.getMessage()).contains(words).endsWith(".").doesNotContain("\n");
    }
}
