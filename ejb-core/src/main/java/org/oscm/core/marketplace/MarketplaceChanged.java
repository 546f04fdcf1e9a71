package org.oscm.core.marketplace;

import java.math.BigDecimal;
import org.oscm.core.catalog.Texts;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A marketplace as it is after a change. Subject and owner are the marketplace.
 *
 * @param ownerKey key of the owner's organization
 * @param marketplaceShare percentage of the revenue that goes to the owner, 0 to 100
 * @param brokerShare percentage brokers get unless their catalog entry says otherwise
 * @param resellerShare percentage resellers get unless their catalog entry says otherwise
 */
@FactKind("marketplace")
public record MarketplaceChanged(
        String marketplaceId,
        Texts name,
        long ownerKey,
        BigDecimal marketplaceShare,
        BigDecimal brokerShare,
        BigDecimal resellerShare)
        implements Fact {}
