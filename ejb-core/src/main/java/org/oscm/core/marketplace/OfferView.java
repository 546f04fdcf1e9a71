package org.oscm.core.marketplace;

import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.pricing.PriceModelView;

/**
 * An offer with everything customers and its seller are shown about it.
 *
 * @param priceModel null if it has none yet
 */
public record OfferView(
        ServiceView service,
        TechnicalServiceView technicalService,
        PriceModelView priceModel,
        OrganizationView seller,
        CatalogEntryView entry) {}
