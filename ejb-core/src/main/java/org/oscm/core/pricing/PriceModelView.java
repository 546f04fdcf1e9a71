package org.oscm.core.pricing;

/**
 * The price model of a service as other rooms see it.
 *
 * @param serviceKey key of the offer or of the subscription's copy
 * @param provisioned whether the application was ready for use, which starts the free period; false for offers
 * @param terms never null
 */
public record PriceModelView(long key, int version, long serviceKey, boolean provisioned, PriceTerms terms) {}
