package org.oscm.core.marketplace;

import java.math.BigDecimal;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * The place of a service on a marketplace as it is after a change. Subject is the catalog entry, owner the service.
 *
 * @param serviceId id of the offer
 * @param type whose offer it is
 * @param vendorKey key of the seller's organization
 * @param templateKey key of the supplier's offer a partner sells; null for a supplier's own
 * @param marketplaceKey null while the service is not published
 * @param visible whether it shows in lists
 * @param operatorShare percentage of the revenue that goes to the operator, 0 to 100
 * @param brokerShare percentage for a broker; null unless the service is a broker's
 * @param resellerShare percentage for a reseller; null unless the service is a reseller's
 */
@FactKind("catalog-entry")
public record CatalogEntryChanged(
        String serviceId,
        ServiceType type,
        long vendorKey,
        Long templateKey,
        Long marketplaceKey,
        boolean anonymousVisible,
        boolean visible,
        BigDecimal operatorShare,
        BigDecimal brokerShare,
        BigDecimal resellerShare)
        implements Fact {}
