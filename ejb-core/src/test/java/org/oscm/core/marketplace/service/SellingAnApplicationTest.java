package org.oscm.core.marketplace.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.history.History;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceFixtures;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.OfferingType;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.ParameterType;
import org.oscm.types.enumtypes.PriceModelType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.types.enumtypes.ServiceStatus;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOCategory;
import org.oscm.vo.VOEventDefinition;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOPricedOption;
import org.oscm.vo.VOPricedParameter;
import org.oscm.vo.VOPricedRole;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceLocalization;
import org.oscm.vo.VOSteppedPrice;
import org.oscm.vo.VOTechnicalService;

class SellingAnApplicationTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private ServiceProvisioningServiceBean provisioning;
    private MarketplaceServiceBean marketplaces;
    private RegisteredOrganization supplier;
    private MarketplaceView market;
    private boolean applicationAnswers = true;

    @BeforeEach
    void open_a_marketplace() {
        supplier = AccountsFixtures.aSupplier(core);
        CatalogFixtures.protectUsedParts(core);
        market = MarketplaceFixtures.anOpenMarketplace(core, supplier);
        core.bind(ApplicationProbe.class, this::ping);
        core.signIn(supplier.administrator());
        provisioning = core.get(ServiceProvisioningServiceBean.class);
        marketplaces = core.get(MarketplaceServiceBean.class);
    }

    @Test
    void begins_with_its_definition() {
        VOTechnicalService application = imported();

        assertThat(application.getTechnicalServiceDescription()).isEqualTo("Stores files");
        assertThat(application.getTags()).containsExactly("files");
        assertThat(application.getEventDefinitions())
                .extracting(VOEventDefinition::getEventId)
                .containsExactly("UPLOAD", "USER_LOGIN_TO_SERVICE", "USER_LOGOUT_FROM_SERVICE");
        assertThat(application.getParameterDefinitions())
                .filteredOn(definition -> definition.getParameterType() == ParameterType.SERVICE_PARAMETER)
                .extracting(VOParameterDefinition::getParameterId)
                .containsExactly("FOLDERS", "SIZE");
        assertThat(application.getRoleDefinitions())
                .allSatisfy(role -> assertThat(role.getKey()).isPositive());
    }

    @Test
    void shows_definitions_only_to_who_has_the_role_he_asks_in() {
        assertRefused(
                () -> provisioning.getTechnicalServices(OrganizationRoleType.RESELLER),
                CatalogError.ORGANIZATION_ROLE_UNSUITABLE);
    }

    @Test
    void goes_from_the_definition_to_the_marketplace() {
        VOServiceDetails service = created("Files 1");
        service = provisioning.savePriceModel(service, prices(service));
        service = marketplaces.publishService(service, List.of(entry(market.marketplaceId())));
        core.settle();

        VOService active = provisioning.activateService(service);

        assertThat(active.getStatus()).isEqualTo(ServiceStatus.ACTIVE);
        assertThat(active.getVersion()).isGreaterThan(service.getVersion());
        core.settle();
        VOService listed =
                provisioning.getServicesForMarketplace(market.marketplaceId()).get(0);
        assertThat(listed.getServiceId()).isEqualTo("Files 1");
        assertThat(listed.getShortDescription()).isEqualTo("Keeps files");
        assertThat(listed.getSellerName()).isEqualTo("Harbor Software");
        assertThat(listed.getOfferingType()).isEqualTo(OfferingType.DIRECT);
        assertThat(listed.getPriceModel().getPricePerPeriod()).isEqualTo(new BigDecimal("10.00"));
        assertThat(provisioning
                        .getServiceForMarketplace(listed.getKey(), market.marketplaceId(), "de")
                        .isSubscriptionLimitReached())
                .isFalse();
    }

    @Test
    void remembers_everything_bills_need() {
        VOServiceDetails service = created("Files 1");
        provisioning.savePriceModel(service, prices(service));
        marketplaces.publishService(service, List.of(entry(market.marketplaceId())));
        core.settle();

        History history = core.get(ReadHistory.class).of(service.getKey());

        assertThat(history.all(PriceModelChanged.class)).singleElement().satisfies(recorded -> {
            assertThat(recorded.at()).isEqualTo(core.clock().instant());
            assertThat(recorded.fact().terms().pricePerPeriod()).isEqualTo(new BigDecimal("10.00"));
            assertThat(recorded.fact().terms().userSteps()).hasSize(2);
            assertThat(recorded.fact().provisioned()).isFalse();
        });
        assertThat(history.all(CatalogEntryChanged.class))
                .extracting(recorded -> recorded.fact().marketplaceKey())
                .containsExactly(null, market.key());
        assertThat(history.all(CatalogEntryChanged.class).get(0).fact().operatorShare())
                .isZero();
    }

    @Test
    void keeps_all_prices() {
        VOServiceDetails service = created("Files 1");

        VOPriceModel stored =
                provisioning.savePriceModel(service, prices(service)).getPriceModel();

        assertThat(stored.getSteppedPrices())
                .extracting(VOSteppedPrice::getLimit)
                .containsExactly(5L, null);
        assertThat(stored.getConsideredEvents().get(0).getEventDefinition().getEventDescription())
                .isEqualTo("A file was uploaded");
        assertThat(stored.getRoleSpecificUserPrices().get(0).getRole().getRoleId())
                .isEqualTo("WRITER");
        VOPricedParameter size = stored.getSelectedParameters().get(0);
        assertThat(size.getVoParameterDef().getParameterId()).isEqualTo("SIZE");
        assertThat(size.getPricedOptions().get(0).getOptionId()).isEqualTo("L");
        assertThat(size.getPricedOptions().get(0).getPricePerSubscription()).isEqualTo(new BigDecimal("9.99"));
        assertThat(stored.getDescription()).isEqualTo("Fair");
    }

    @Test
    void refuses_a_price_model_that_somebody_else_has_changed() {
        VOServiceDetails service = created("Files 1");
        VOPriceModel first =
                provisioning.savePriceModel(service, prices(service)).getPriceModel();
        first.setPricePerPeriod(new BigDecimal("11.00"));
        core.settle();
        provisioning.savePriceModel(service, first);

        assertRefused(() -> provisioning.savePriceModel(service, first), PricingError.PRICE_MODEL_CHANGED);
        assertRefused(() -> provisioning.savePriceModel(service, prices(service)), PricingError.PRICE_MODEL_CHANGED);
    }

    @Test
    void needs_a_currency_the_platform_supports() {
        VOServiceDetails service = created("Files 1");
        VOPriceModel prices = prices(service);
        prices.setCurrencyISOCode("JPY");

        assertRefused(() -> provisioning.savePriceModel(service, prices), AccountsError.CURRENCY_NOT_SUPPORTED);
    }

    @Test
    void needs_a_price_model_and_a_marketplace_before_it_is_activated() {
        VOServiceDetails service = created("Files 1");

        assertRefused(
                () -> provisioning.activateService(service),
                MarketplaceError.OFFER_WITHOUT_PRICE_MODEL_AND_MARKETPLACE);
        provisioning.savePriceModel(service, prices(service));
        assertRefused(() -> provisioning.activateService(service), MarketplaceError.OFFER_WITHOUT_MARKETPLACE);
    }

    @Test
    void needs_an_application_that_answers_before_it_is_activated() {
        VOServiceDetails service = ready();
        applicationAnswers = false;

        assertRefused(() -> provisioning.activateService(service), ProvisioningError.APPLICATION_NOT_LISTENING);
        assertThat(provisioning.getServiceDetails(service).getStatus()).isEqualTo(ServiceStatus.INACTIVE);
    }

    @Test
    void cannot_be_changed_while_customers_can_order_it() {
        VOServiceDetails service = ready();
        provisioning.activateService(service);
        VOServiceDetails active = provisioning.getServiceDetails(service);

        assertRefused(() -> provisioning.activateService(active), CatalogError.SERVICE_STATUS_UNSUITABLE);
        assertRefused(
                () -> provisioning.savePriceModel(active, active.getPriceModel()),
                CatalogError.SERVICE_STATUS_UNSUITABLE);
        assertRefused(() -> provisioning.updateService(active, null), CatalogError.SERVICE_STATUS_UNSUITABLE);
    }

    @Test
    void ends_with_taking_it_off_the_market() {
        VOServiceDetails service = ready();
        provisioning.activateService(service);

        assertThat(provisioning.deactivateService(service).getStatus()).isEqualTo(ServiceStatus.INACTIVE);
        assertThat(provisioning.getServicesForMarketplace(market.marketplaceId()))
                .isEmpty();
        assertRefused(
                () -> provisioning.getServiceForMarketplace(service.getKey(), market.marketplaceId(), "en"),
                CatalogError.SERVICE_NOT_FOUND);
    }

    @Test
    void shows_a_hidden_service_only_to_who_has_its_address() {
        VOServiceDetails service = ready();
        VOCatalogEntry hidden = entry(market.marketplaceId());
        hidden.setVisibleInCatalog(false);
        marketplaces.publishService(service, List.of(hidden));
        provisioning.activateService(service);

        assertThat(provisioning.getServicesForMarketplace(market.marketplaceId()))
                .isEmpty();
        assertThat(provisioning
                        .getServiceForMarketplace(service.getKey(), market.marketplaceId(), null)
                        .getServiceId())
                .isEqualTo("Files 1");
    }

    @Test
    void takes_an_id_once() {
        created("Files 1");

        assertRefused(() -> created("Files 1"), CatalogError.SERVICE_ID_TAKEN);
    }

    @Test
    void changes_texts_in_the_callers_language() {
        VOServiceDetails service = created("Files 1");
        service.setName("All your files");

        VOServiceDetails changed = provisioning.updateService(service, null);

        assertThat(changed.getName()).isEqualTo("All your files");
        assertThat(changed.getVersion()).isGreaterThan(service.getVersion());
        core.settle();
        assertRefused(() -> provisioning.updateService(service, null), CatalogError.SERVICE_CHANGED);
    }

    @Test
    void speaks_the_languages_the_seller_gives_it() {
        VOServiceDetails service = created("Files 1");
        VOServiceLocalization german = new VOServiceLocalization();
        german.getNames().add(text("de", "Dateien"));

        provisioning.saveServiceLocalization(service, german);

        core.settle();
        assertThat(provisioning.getServiceLocalization(service).getNames())
                .extracting(text -> text.getLocale() + "=" + text.getText())
                .containsExactly("de=Dateien", "en=Files");
        assertRefused(() -> provisioning.saveServiceLocalization(service, german), CatalogError.SERVICE_CHANGED);
        german.getNames().set(0, text("xx", "?"));
        VOServiceDetails present = provisioning.getServiceDetails(service);
        assertRefused(() -> provisioning.saveServiceLocalization(present, german), InputError.LOCALE);
    }

    @Test
    void hides_services_from_other_sellers() {
        VOServiceDetails service = created("Files 1");
        core.signIn(AccountsFixtures.registered(core, "Other", OrganizationRole.SUPPLIER)
                .administrator());

        assertRefused(() -> provisioning.getServiceDetails(service), CatalogError.SERVICE_NOT_YOURS);
        assertRefused(() -> provisioning.activateService(service), CatalogError.SERVICE_NOT_YOURS);
        assertThat(provisioning.getSuppliedServices()).isEmpty();
    }

    @Test
    void happens_on_one_marketplace_at_a_time_without_unknown_categories() {
        VOServiceDetails service = created("Files 1");
        VOCatalogEntry entry = entry(market.marketplaceId());

        assertRefused(() -> marketplaces.publishService(service, List.of()), MarketplaceError.ONE_CATALOG_ENTRY_NEEDED);
        assertRefused(
                () -> marketplaces.publishService(service, List.of(entry("nowhere"))),
                MarketplaceError.MARKETPLACE_NOT_FOUND);
        entry.getCategories().add(new VOCategory());
        assertRefused(() -> marketplaces.publishService(service, List.of(entry)), MarketplaceError.CATEGORY_NOT_FOUND);
    }

    @Test
    void tells_the_seller_where_a_service_is() {
        VOServiceDetails service = created("Files 1");

        assertThat(marketplaces.getMarketplacesForService(service).get(0).getMarketplace())
                .isNull();
        marketplaces.publishService(service, List.of(entry(market.marketplaceId())));
        VOCatalogEntry entry = marketplaces.getMarketplacesForService(service).get(0);
        assertThat(entry.getMarketplace().getMarketplaceId()).isEqualTo(market.marketplaceId());
        assertThat(entry.isVisibleInCatalog()).isTrue();
    }

    @Test
    void needs_an_image_that_is_one() {
        VOImageResource image = new VOImageResource();
        image.setBuffer("no picture".getBytes(StandardCharsets.UTF_8));

        assertRefused(
                () -> provisioning.createService(imported(), service("Files 1"), image), CatalogError.IMAGE_UNREADABLE);
        image.setBuffer(new byte[0]);
        assertRefused(() -> provisioning.createService(imported(), service("Files 2"), image), InputError.RANGE);
    }

    @Test
    void asks_an_application_for_a_sign_of_life_whenever_its_provider_wants() {
        VOTechnicalService application = imported();

        provisioning.validateTechnicalServiceCommunication(application);
        applicationAnswers = false;
        assertRefused(
                () -> provisioning.validateTechnicalServiceCommunication(application),
                ProvisioningError.APPLICATION_NOT_LISTENING);
    }

    private void ping(TechnicalServiceView application) {
        if (!applicationAnswers) {
            throw Refusal.of(ProvisioningError.APPLICATION_NOT_LISTENING, application.technicalServiceId());
        }
    }

    private VOServiceDetails ready() {
        VOServiceDetails service = created("Files 1");
        provisioning.savePriceModel(service, prices(service));
        VOServiceDetails published = marketplaces.publishService(service, List.of(entry(market.marketplaceId())));
        core.settle();
        return published;
    }

    private VOServiceDetails created(String serviceId) {
        VOServiceDetails service = provisioning.createService(imported(), service(serviceId), null);
        core.settle();
        return service;
    }

    private VOTechnicalService imported() {
        provisioning.importTechnicalServices(
                CatalogFixtures.fileStoreXml(AccessType.LOGIN).getBytes(StandardCharsets.UTF_8));
        core.settle();
        return provisioning.getTechnicalServices(OrganizationRoleType.SUPPLIER).get(0);
    }

    private static VOService service(String serviceId) {
        VOService service = new VOService();
        service.setServiceId(serviceId);
        service.setName("Files");
        service.setShortDescription("Keeps files");
        return service;
    }

    private static VOCatalogEntry entry(String marketplaceId) {
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setMarketplaceId(marketplaceId);
        VOCatalogEntry entry = new VOCatalogEntry();
        entry.setMarketplace(marketplace);
        entry.setAnonymousVisible(true);
        entry.setVisibleInCatalog(true);
        return entry;
    }

    /** As a client makes it: parts are those of the service it has read, the option is named by its key. */
    private static VOPriceModel prices(VOServiceDetails service) {
        VOTechnicalService application = service.getTechnicalService();
        VOPriceModel prices = new VOPriceModel();
        prices.setType(PriceModelType.PRO_RATA);
        prices.setPeriod(PricingPeriod.MONTH);
        prices.setCurrencyISOCode("EUR");
        prices.setPricePerPeriod(new BigDecimal("10.00"));
        prices.setDescription("Fair");
        prices.getSteppedPrices().add(step(null, "1.00"));
        prices.getSteppedPrices().add(step(5L, "2.00"));
        VOPricedEvent upload = new VOPricedEvent();
        upload.setEventDefinition(application.getEventDefinitions().get(0));
        upload.setEventPrice(new BigDecimal("0.10"));
        prices.getConsideredEvents().add(upload);
        VOPricedRole writer = new VOPricedRole();
        writer.setRole(application.getRoleDefinitions().get(1));
        writer.setPricePerUser(new BigDecimal("1.50"));
        prices.getRoleSpecificUserPrices().add(writer);
        prices.getSelectedParameters().add(size(application));
        return prices;
    }

    private static VOPricedParameter size(VOTechnicalService application) {
        VOParameterDefinition definition = application.getParameterDefinitions().get(1);
        VOPricedOption large = new VOPricedOption();
        large.setParameterOptionKey(definition.getParameterOptions().get(1).getKey());
        large.setPricePerSubscription(new BigDecimal("9.99"));
        VOPricedParameter size = new VOPricedParameter();
        size.setVoParameterDef(definition);
        size.getPricedOptions().add(large);
        return size;
    }

    private static VOLocalizedText text(String locale, String text) {
        VOLocalizedText localized = new VOLocalizedText();
        localized.setLocale(locale);
        localized.setText(text);
        return localized;
    }

    private static VOSteppedPrice step(Long limit, String price) {
        VOSteppedPrice step = new VOSteppedPrice();
        step.setLimit(limit);
        step.setPrice(new BigDecimal(price));
        return step;
    }
}
