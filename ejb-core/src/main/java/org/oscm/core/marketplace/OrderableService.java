package org.oscm.core.marketplace;

import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.pricing.PriceModelView;

/**
 * A service that a customer may order now.
 *
 * @param service the offer
 * @param technicalService the application behind it
 * @param priceModel what it costs
 * @param marketplace where it is published
 */
public record OrderableService(
        ServiceView service,
        TechnicalServiceView technicalService,
        PriceModelView priceModel,
        MarketplaceView marketplace) {}
