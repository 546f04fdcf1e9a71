package org.oscm.core.marketplace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.usecase.AddCurrency;
import org.oscm.core.accounts.usecase.FindCurrencies;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.marketplace.usecase.ActivateOffer;
import org.oscm.core.marketplace.usecase.CheckSubscriptionLimit;
import org.oscm.core.marketplace.usecase.CreateMarketplace;
import org.oscm.core.marketplace.usecase.CreateOffer;
import org.oscm.core.marketplace.usecase.PublishOffer;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.usecase.SavePriceModel;
import org.oscm.core.testing.TestCore;

/** Marketplaces and offers to test with. */
public final class MarketplaceFixtures {

    private MarketplaceFixtures() {}

    /** A marketplace open to all sellers; the operator is signed in. Prices may be in EUR, and applications answer. */
    public static MarketplaceView anOpenMarketplace(TestCore core, RegisteredOrganization owner) {
        return aMarketplace(core, owner, true);
    }

    /** As {@link #anOpenMarketplace}, for admitted sellers only. */
    public static MarketplaceView aClosedMarketplace(TestCore core, RegisteredOrganization owner) {
        return aMarketplace(core, owner, false);
    }

    private static MarketplaceView aMarketplace(TestCore core, RegisteredOrganization owner, boolean open) {
        core.signInAsOperator();
        if (!core.get(FindCurrencies.class).supportedCurrencies().contains("EUR")) {
            core.get(AddCurrency.class).add("EUR");
        }
        core.bind(ApplicationProbe.class, application -> {});
        core.bind(CheckSubscriptionLimit.class, new CheckSubscriptionLimit(List.of()));
        MarketplaceView marketplace = core.get(CreateMarketplace.class)
                .create(
                        new MarketplaceData(
                                null,
                                "Harbor market",
                                owner.organization().organizationId(),
                                new MarketplaceOptions(open, true, true, false, false)),
                        Locale.ENGLISH);
        core.settle();
        return marketplace;
    }

    /** An inactive offer of an application on no marketplace, without a price model; its seller is signed in. */
    public static long anOffer(
            TestCore core, RegisteredOrganization seller, TechnicalServiceView application, String serviceId) {
        core.signIn(seller.administrator());
        long key = core.get(CreateOffer.class)
                .create(
                        application.key(),
                        application.version(),
                        seller.organization().key(),
                        new ServiceDescription(
                                serviceId,
                                new Texts(Map.of("en", "Files", "de", "Dateien")),
                                new Texts(Map.of("en", "Keeps your files")),
                                Texts.none(),
                                null,
                                null),
                        List.of(),
                        (byte[]) null);
        core.settle();
        return key;
    }

    /** An offer that customers can order; its seller is signed in. */
    public static long anActiveOffer(
            TestCore core,
            RegisteredOrganization seller,
            TechnicalServiceView application,
            MarketplaceView marketplace,
            String serviceId,
            PriceTerms terms) {
        long key = anOffer(core, seller, application, serviceId);
        core.get(SavePriceModel.class).save(core.get(FindServices.class).service(key), 0, 0, terms);
        core.get(PublishOffer.class).publish(key, seller.organization().key(), marketplace.marketplaceId(), true, true);
        core.get(ActivateOffer.class).activate(key, seller.organization().key());
        core.settle();
        return key;
    }
}
