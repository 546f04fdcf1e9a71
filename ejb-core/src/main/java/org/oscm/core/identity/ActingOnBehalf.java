package org.oscm.core.identity;

/** Who may act in the name of whom; implemented by the room that knows what customers have subscribed to. */
public interface ActingOnBehalf {

    /** Whether the customer uses an application of the provider that allows it. */
    boolean isAllowed(long providerKey, long customerKey);
}
