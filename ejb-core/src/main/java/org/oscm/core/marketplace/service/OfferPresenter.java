package org.oscm.core.marketplace.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.marketplace.OfferView;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOTechnicalService;

/** Shows offers and applications in a language, with the keys of their parts. */
@Dependent
public class OfferPresenter {

    private final OfferMapping offers;
    private final TechnicalServiceMapping applications;

    @Inject
    OfferPresenter(OfferMapping offers, TechnicalServiceMapping applications) {
        this.offers = offers;
        this.applications = applications;
    }

    public VOService service(OfferView offer, Locale locale) {
        return offers.service(offer, parts(offer, locale));
    }

    VOServiceDetails details(OfferView offer, Locale locale) {
        return offers.details(offer, parts(offer, locale));
    }

    VOServiceEntry entry(OfferView offer, boolean limitReached, Locale locale) {
        VOServiceEntry entry = offers.entry(offer, parts(offer, locale));
        entry.setSubscriptionLimitReached(limitReached);
        return entry;
    }

    VOTechnicalService application(TechnicalServiceView application, Locale locale) {
        return applications.technicalService(application, new Shown(application, locale));
    }

    /** What the prices of a service can be for. */
    PublishedParts parts(ServiceView service, TechnicalServiceView application, Locale locale) {
        return new PublishedParts(application(application, locale), service, locale);
    }

    private PublishedParts parts(OfferView offer, Locale locale) {
        return parts(offer.service(), offer.technicalService(), locale);
    }
}
