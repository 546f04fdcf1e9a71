package org.oscm.core.kernel;

import java.util.Optional;

/** Knows who makes the call that is being served. */
public interface CurrentCaller {

    /**
     * @return the signed-in user, never null
     * @throws IllegalStateException if nobody is signed in, which the doors must not let happen
     */
    Caller get();

    /** The signed-in user; empty if nobody is signed in. */
    Optional<Caller> find();
}
