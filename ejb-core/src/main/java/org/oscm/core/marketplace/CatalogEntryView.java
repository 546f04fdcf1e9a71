package org.oscm.core.marketplace;

import java.math.BigDecimal;

/**
 * The place of a service on a marketplace.
 *
 * @param serviceKey key of the offer
 * @param marketplaceKey null while the service is not published
 * @param anonymousVisible whether visitors who are not signed in see it
 * @param visible whether it shows in lists; if not, only its address leads to it
 * @param operatorShare percentage of the revenue that goes to the operator, 0 to 100
 * @param brokerShare percentage for a broker; null unless the service is a broker's
 * @param resellerShare percentage for a reseller; null unless the service is a reseller's
 */
public record CatalogEntryView(
        long key,
        int version,
        long serviceKey,
        Long marketplaceKey,
        boolean anonymousVisible,
        boolean visible,
        BigDecimal operatorShare,
        BigDecimal brokerShare,
        BigDecimal resellerShare) {}
