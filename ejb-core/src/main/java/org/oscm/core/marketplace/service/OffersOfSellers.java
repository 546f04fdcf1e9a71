package org.oscm.core.marketplace.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.oscm.core.accounts.service.OfferList;
import org.oscm.core.marketplace.usecase.ShowOffers;
import org.oscm.vo.VOService;

/** Shows the accounts of a seller which services he has. */
@Dependent
public class OffersOfSellers implements OfferList {

    private final ShowOffers showOffers;
    private final OfferPresenter presenter;

    @Inject
    public OffersOfSellers(ShowOffers showOffers, OfferPresenter presenter) {
        this.showOffers = showOffers;
        this.presenter = presenter;
    }

    @Override
    public List<VOService> of(long sellerKey, Locale language) {
        return showOffers.allToSeller(sellerKey).stream()
                .map(offer -> presenter.service(offer, language))
                .toList();
    }
}
