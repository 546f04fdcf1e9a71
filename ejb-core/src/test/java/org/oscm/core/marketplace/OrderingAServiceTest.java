package org.oscm.core.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.SubscribedService;
import org.oscm.core.catalog.usecase.CopyServiceForSubscription;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.History;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.marketplace.usecase.DeactivateOffer;
import org.oscm.core.marketplace.usecase.FindOrderableService;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PricingFixtures;
import org.oscm.core.pricing.usecase.CopyPriceModelForSubscription;
import org.oscm.core.pricing.usecase.StartFreePeriod;
import org.oscm.core.testing.TestCore;

class OrderingAServiceTest {

    private static final long SUBSCRIPTION = 77;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private ServiceView offer;

    @BeforeEach
    void offer_a_service() {
        supplier = AccountsFixtures.aSupplier(core);
        MarketplaceView market = MarketplaceFixtures.anOpenMarketplace(core, supplier);
        long key = MarketplaceFixtures.anActiveOffer(
                core,
                supplier,
                CatalogFixtures.aFileStoreOf(core, supplier),
                market,
                "Files",
                PricingFixtures.everythingCosts());
        offer = core.get(FindServices.class).service(key);
    }

    @Test
    void sees_the_version_that_is_stored() {
        core.settle();

        assertThat(core.get(FindServices.class).service(offer.key()).version()).isEqualTo(offer.version());
    }

    @Test
    void is_possible_while_it_is_on_the_market_as_it_was_seen() {
        OrderableService found = core.get(FindOrderableService.class).find(offer.key(), offer.version());

        assertThat(found.service().serviceId()).isEqualTo("Files");
        assertThat(found.priceModel().terms().currency()).isEqualTo("EUR");
        assertThat(found.technicalService().technicalServiceId()).isEqualTo("File store");
    }

    @Test
    void is_refused_if_it_was_changed_since() {
        assertRefused(
                () -> core.get(FindOrderableService.class).find(offer.key(), offer.version() - 1),
                MarketplaceError.OFFER_MODIFIED);
    }

    @Test
    void is_refused_once_it_is_off_the_market() {
        core.get(DeactivateOffer.class)
                .deactivate(offer.key(), supplier.organization().key());

        assertRefused(
                () -> core.get(FindOrderableService.class).find(offer.key(), offer.version()),
                MarketplaceError.OFFER_INACCESSIBLE);
    }

    @Test
    void gives_the_subscription_a_copy_with_its_own_parameters() {
        SubscribedService copy = copy(Map.of("FOLDERS", "7"));

        assertThat(copy.service().type()).isEqualTo(ServiceType.SUBSCRIPTION);
        assertThat(copy.service().templateKey()).isEqualTo(offer.key());
        assertThat(copy.service().parameter("FOLDERS").orElseThrow().value()).isEqualTo("7");
        assertThat(copy.service().parameter("SIZE").orElseThrow().value()).isEqualTo("S");
        assertThat(copy.service().name()).isEqualTo(offer.name());
    }

    @Test
    void is_refused_with_a_stale_version() {
        assertRefused(
                () -> core.get(CopyServiceForSubscription.class)
                        .copy(offer.key(), offer.version() - 1, Map.of(), SUBSCRIPTION, now()),
                CatalogError.SERVICE_CHANGED);
    }

    @Test
    void is_remembered_with_all_that_the_bill_prints() {
        SubscribedService copy = copy(Map.of("FOLDERS", "7"));

        History history = core.get(ReadHistory.class).of(SUBSCRIPTION);

        ServiceCopied copied = history.all(ServiceCopied.class).get(0).fact();
        assertThat(copied.templateKey()).isEqualTo(offer.key());
        assertThat(copied.serviceId()).isEqualTo("Files");
        assertThat(copied.vendorKey()).isEqualTo(supplier.organization().key());
        assertThat(copied.eventDescriptions().get("UPLOAD").byLocale()).containsEntry("de", "Eine Datei kam dazu");
        assertThat(copied.eventDescriptions()).containsKey("USER_LOGIN_TO_SERVICE");
        assertThat(history.all(ParameterValueChanged.class))
                .allSatisfy(recorded -> assertThat(recorded.fact().serviceKey())
                        .isEqualTo(copy.service().key()))
                .extracting(recorded ->
                        recorded.fact().parameterId() + "=" + recorded.fact().value())
                .containsExactlyInAnyOrder("FOLDERS=7", "SIZE=S");
    }

    @Test
    void copies_the_prices_which_start_the_free_period_once_the_application_is_ready() {
        SubscribedService copy = copy(Map.of());
        core.get(CopyPriceModelForSubscription.class)
                .copy(offer.key(), copy.service().key(), SUBSCRIPTION, now());
        core.get(StartFreePeriod.class).start(copy.service().key(), SUBSCRIPTION, now());
        core.settle();

        assertThat(core.get(ReadHistory.class).of(SUBSCRIPTION).all(PriceModelChanged.class))
                .allSatisfy(recorded -> assertThat(recorded.fact().serviceKey())
                        .isEqualTo(copy.service().key()))
                .allSatisfy(
                        recorded -> assertThat(recorded.fact().terms().events()).hasSize(1))
                .extracting(recorded -> recorded.fact().provisioned())
                .containsExactly(false, true);
    }

    private SubscribedService copy(Map<String, String> values) {
        SubscribedService copy = core.get(CopyServiceForSubscription.class)
                .copy(offer.key(), offer.version(), values, SUBSCRIPTION, now());
        core.settle();
        return copy;
    }

    private Instant now() {
        return core.clock().instant();
    }
}
