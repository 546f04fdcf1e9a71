package org.oscm.core.kernel;

/**
 * Why something was refused. Each room lists its codes in one enum; a code's text in every language stands in the
 * bundle {@code errors} of the same package under its name, and the doors map it to a published exception or an HTTP status.
 */
public interface ErrorCode {

    /** The kinds of refusal that callers treat differently. */
    enum Kind {
        /** A value is missing, malformed or out of range; {@link Refusal#member()} names it. */
        INVALID,
        /** The object does not exist, or not for this caller. */
        NOT_FOUND,
        /** The caller may not do this. */
        NOT_PERMITTED,
        /** Another object already has this business key. */
        NOT_UNIQUE,
        /** The object was changed by somebody else since the caller read it. */
        STALE,
        /** The state of the object does not allow this now. */
        CONFLICT,
        /** An application or service outside does not answer as it should. */
        UNREACHABLE,
        /** A part of the product that does not exist yet. */
        NOT_YET_AVAILABLE
    }

    /** The unique name, also the key of the text; never null. */
    String name();

    /** Never null. */
    Kind kind();
}
