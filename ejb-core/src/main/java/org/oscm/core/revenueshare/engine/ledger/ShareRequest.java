package org.oscm.core.revenueshare.engine.ledger;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.oscm.core.kernel.Period;

/**
 * All facts needed to split the revenue of one calendar month. Rows may come in any order. Documents and services that
 * do not concern the organization, or lie outside the month, are left out by the calculation.
 *
 * @param organization whose shares are calculated
 * @param month the calendar month; documents whose billing period ends after its start and not after its end count
 * @param services services sold, by their identity (of the partner's copy if a broker or reseller sells)
 * @param marketplaces marketplaces by their identity
 * @param documents billing documents, which need not be in memory all at the same time: they are read once, one after
 *     the other
 */
public record ShareRequest(
        String organization,
        Period month,
        Map<String, SoldService> services,
        Map<String, MarketplaceTerms> marketplaces,
        Supplier<Stream<BilledDocument>> documents) {

    public ShareRequest {
        services = Map.copyOf(services);
        marketplaces = Map.copyOf(marketplaces);
    }
}
