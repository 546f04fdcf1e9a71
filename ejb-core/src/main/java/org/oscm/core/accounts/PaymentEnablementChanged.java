package org.oscm.core.accounts;

import java.util.Set;

/**
 * A seller switched payment types on or off: subscriptions that are paid with them may have to be suspended or
 * resumed, which {@link org.oscm.core.accounts.usecase.FindPayment#isUsable} tells.
 *
 * @param customerKeys customers whose payment types changed, never null
 * @param serviceKeys services whose payment types changed, never null
 */
public record PaymentEnablementChanged(long sellerKey, Set<Long> customerKeys, Set<Long> serviceKeys) {}
