package org.oscm.core.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one way in which the core says no. It rolls back the transaction it leaves; the doors turn it into the published
 * exception, a problem document or a message on a page.
 */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final String member;
    private final List<String> parameters;

    private Refusal(ErrorCode code, String member, Throwable cause, List<String> parameters) {
        super(code.name() + (member == null ? "" : " (" + member + ")") + " " + parameters, cause);
        this.code = code;
        this.member = member;
        this.parameters = parameters;
    }

    /**
     * @param code why
     * @param parameters fill the placeholders of the code's text, in order; null becomes an empty text
     */
    public static Refusal of(ErrorCode code, Object... parameters) {
        return new Refusal(code, null, null, texts(parameters));
    }

    /** A refusal of one input value. The member is also the first parameter of the text. */
    public static Refusal ofMember(ErrorCode code, String member, Object... parameters) {
        List<String> all =
                Stream.concat(Stream.of(member), texts(parameters).stream()).toList();
        return new Refusal(code, member, null, all);
    }

    /** As {@link #of} with the technical cause for the log; the cause never reaches the caller. */
    public static Refusal because(Throwable cause, ErrorCode code, Object... parameters) {
        return new Refusal(code, null, cause, texts(parameters));
    }

    public ErrorCode code() {
        return code;
    }

    /** The name of the refused input value, or null if no single value is to blame. */
    public String member() {
        return member;
    }

    /** Never null, no element null. */
    public List<String> parameters() {
        return parameters;
    }

    private static List<String> texts(Object... parameters) {
        return Stream.of(parameters).map(p -> Objects.toString(p, "")).toList();
    }
}
