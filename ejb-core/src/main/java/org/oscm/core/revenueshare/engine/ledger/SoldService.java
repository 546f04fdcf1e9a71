package org.oscm.core.revenueshare.engine.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A service as it is sold, with the agreed shares.
 *
 * @param service identity of the service
 * @param model who sells it
 * @param supplier organization that defined it
 * @param seller the broker or reseller; absent if sold directly
 * @param operatorShares revisions of the platform operator's share; none means 0
 * @param sellerShares revisions of the broker's or reseller's share; none means 0
 */
public record SoldService(
        String service,
        SellingModel model,
        String supplier,
        Optional<String> seller,
        List<ShareRevision> operatorShares,
        List<ShareRevision> sellerShares) {

    public SoldService {
        operatorShares = List.copyOf(operatorShares);
        sellerShares = List.copyOf(sellerShares);
    }
}
