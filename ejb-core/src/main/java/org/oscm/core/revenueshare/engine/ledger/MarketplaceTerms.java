package org.oscm.core.revenueshare.engine.ledger;

import java.util.List;

/**
 * A marketplace and its owner's share.
 *
 * @param marketplace identity of the marketplace
 * @param owner organization that owns it
 * @param shares revisions of the owner's share; none means 0
 */
public record MarketplaceTerms(String marketplace, String owner, List<ShareRevision> shares) {

    public MarketplaceTerms {
        shares = List.copyOf(shares);
    }
}
