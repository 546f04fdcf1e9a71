package org.oscm.core.pricing.engine;

import java.util.Arrays;
import java.util.List;

/**
 * The facts given to a calculation contradict each other. Billing reports the subscription with the reason, skips it
 * and goes on with the others.
 */
public class ContradictoryHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Contradiction contradiction;
    private final transient List<Object> details;

    /**
     * @param contradiction what is wrong
     * @param details the things concerned, like the name of a service
     */
    public ContradictoryHistory(Contradiction contradiction, Object... details) {
        super(contradiction + " " + Arrays.toString(details));
        this.contradiction = contradiction;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Contradiction contradiction() {
        return contradiction;
    }

    /** The things concerned, like the name of a service. */
    public List<Object> details() {
        return details;
    }
}
