package org.oscm.core.revenueshare.engine.result;

import org.oscm.core.revenueshare.engine.ledger.SoldService;

/**
 * The revenue of one service on a marketplace: element {@code Service} with its {@code RevenueShareDetails}.
 *
 * @param service the service and who sells it
 * @param percentages the shares that held
 * @param split the revenue of all documents, summed first and split then
 */
public record OwnerService(SoldService service, SharePercentages percentages, Split split) {}
