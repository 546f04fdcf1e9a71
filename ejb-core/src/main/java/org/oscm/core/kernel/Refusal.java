package org.oscm.core.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one way in which the core says no. It rolls back the transaction it leaves; the doors turn it into the published
 * exception, a problem document or a message on a page.
 */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final String member;
    private final List<String> parameters;
    private final List<Refusal> parts;

    private Refusal(ErrorCode code, String member, Throwable cause, List<String> parameters) {
        this(code, member, cause, parameters, List.of());
    }

    private Refusal(ErrorCode code, String member, Throwable cause, List<String> parameters, List<Refusal> parts) {
        super(code.name() + (member == null ? "" : " (" + member + ")") + " " + parameters + reasons(parts), cause);
        this.code = code;
        this.member = member;
        this.parameters = parameters;
        this.parts = List.copyOf(parts);
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

    /**
     * A refusal of an input with several wrong values, all named at once.
     *
     * @param parts one for each wrong value, at least one; their number is the first parameter of the text
     */
    public static Refusal ofAll(ErrorCode code, List<Refusal> parts) {
        return new Refusal(code, null, null, List.of(String.valueOf(parts.size())), parts);
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

    /** The refusals of single values that this one sums up; empty if it stands for itself. */
    public List<Refusal> parts() {
        return parts;
    }

    /** The same refusal of values that stand below a path, such as {@code administrator}. */
    public Refusal within(String path) {
        if (member == null) {
            return parts.isEmpty()
                    ? this
                    : ofAll(code, parts.stream().map(part -> part.within(path)).toList());
        }
        String whole = path + "." + member;
        return new Refusal(
                code,
                whole,
                getCause(),
                Stream.concat(Stream.of(whole), parameters.stream().skip(1)).toList());
    }

    private static String reasons(List<Refusal> parts) {
        return parts.stream().map(part -> "; " + part.getMessage()).collect(Collectors.joining());
    }

    private static List<String> texts(Object... parameters) {
        return Stream.of(parameters).map(p -> Objects.toString(p, "")).toList();
    }
}
