package org.oscm.core.storage;

import java.util.function.Supplier;

/** Sees what a transaction of its own changes, and writes it down with it; implemented by the room of the audit log. */
public interface TransactionWitness {

    /** Does the work, whose transaction has begun and ends afterwards. */
    <T> T witness(Supplier<T> work);
}
