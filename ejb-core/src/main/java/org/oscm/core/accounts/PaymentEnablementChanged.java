package org.oscm.core.accounts;

/**
 * Payment types of a seller, his customers or his services were switched on or off: subscriptions for which he charges
 * may have to be suspended or resumed, which {@link org.oscm.core.accounts.usecase.FindPayment#isUsable} tells.
 */
public record PaymentEnablementChanged(long sellerKey) {}
