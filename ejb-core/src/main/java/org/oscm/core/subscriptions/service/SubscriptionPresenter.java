package org.oscm.core.subscriptions.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.service.AccountMapping;
import org.oscm.core.marketplace.OfferView;
import org.oscm.core.marketplace.service.OfferPresenter;
import org.oscm.core.subscriptions.SubscriptionDetails;
import org.oscm.core.subscriptions.SubscriptionRow;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscriptionDetails;

/** Puts the details of a subscription together from what the rooms below publish. */
@Dependent
class SubscriptionPresenter {

    private final SubscriptionMapping subscriptions;
    private final OfferPresenter offers;
    private final AccountMapping accounts;

    @Inject
    SubscriptionPresenter(SubscriptionMapping subscriptions, OfferPresenter offers, AccountMapping accounts) {
        this.subscriptions = subscriptions;
        this.offers = offers;
        this.accounts = accounts;
    }

    VOSubscriptionDetails details(SubscriptionDetails details, Reader reader) {
        VOSubscriptionDetails published = subscriptions.details(details.row(), reader);
        published.setUsageLicenses(subscriptions.licenses(details.users(), reader));
        VOService service = offers.service(subscribed(details), reader.locale());
        published.setSubscribedService(service);
        published.setPriceModel(service.getPriceModel());
        published.setPaymentInfo(accounts.published(details.payment(), reader.locale()));
        published.setBillingContact(accounts.published(details.billingContact()));
        return published;
    }

    /** The private copy is shown as what it is a copy of; on no marketplace. */
    private static OfferView subscribed(SubscriptionDetails details) {
        SubscriptionRow row = details.row();
        return new OfferView(row.service(), row.application(), details.priceModel(), row.seller(), null);
    }
}
