package org.oscm.core.pricing;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A price model as it is after a change. Subject is the price model; owner is the subscription for a subscription's
 * price model, and the service for that of an offer.
 *
 * @param serviceKey key of the offer or of the subscription's copy
 * @param provisioned whether the application was ready for use: the first fact that says so starts the free period
 * @param terms all prices
 */
@FactKind("price-model")
public record PriceModelChanged(long serviceKey, boolean provisioned, PriceTerms terms) implements Fact {}
