package org.oscm.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.Refusal;

/** Asserts that the core says no, and why. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ThrowingCallable call, ErrorCode code) {
        refusal(call, code);
    }

    /** @param member the input value to blame */
    public static void assertRefused(ThrowingCallable call, ErrorCode code, String member) {
        assertThat(refusal(call, code).member()).isEqualTo(member);
    }

    private static Refusal refusal(ThrowingCallable call, ErrorCode code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("a refusal because of " + code).isNotNull();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        return refusal;
    }
}
