package org.oscm.core.accounts;

/**
 * A customer deleted payment information or a billing contact, or pays in another way now: subscriptions paid with them may
 * have to be suspended or resumed. Fired in the transaction of the change.
 */
public record PaymentDataChanged(long customerKey) {}
