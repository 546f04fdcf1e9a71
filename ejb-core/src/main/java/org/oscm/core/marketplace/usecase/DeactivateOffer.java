package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.usecase.ChangeOfferStatus;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Refusal;

/** Takes an offer off the market; subscriptions to it go on. */
@Dependent
public class DeactivateOffer {

    private final FindServices findServices;
    private final ChangeOfferStatus changeOfferStatus;

    @Inject
    public DeactivateOffer(FindServices findServices, ChangeOfferStatus changeOfferStatus) {
        this.findServices = findServices;
        this.changeOfferStatus = changeOfferStatus;
    }

    /** @throws Refusal if the offer is not the seller's, or not on the market */
    public void deactivate(long serviceKey, long sellerKey) {
        findServices.existingOffer(serviceKey, sellerKey);
        changeOfferStatus.deactivate(serviceKey);
    }
}
