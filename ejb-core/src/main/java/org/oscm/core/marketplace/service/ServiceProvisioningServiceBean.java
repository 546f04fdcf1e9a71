package org.oscm.core.marketplace.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.oscm.core.accounts.usecase.FindCurrencies;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.ImportTechnicalServices;
import org.oscm.core.catalog.usecase.LocalizeOffer;
import org.oscm.core.catalog.usecase.PrepareOffer;
import org.oscm.core.catalog.usecase.ShowTechnicalServices;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.OfferView;
import org.oscm.core.marketplace.usecase.ActivateOffer;
import org.oscm.core.marketplace.usecase.CheckSubscriptionLimit;
import org.oscm.core.marketplace.usecase.CreateOffer;
import org.oscm.core.marketplace.usecase.DeactivateOffer;
import org.oscm.core.marketplace.usecase.ProbeApplication;
import org.oscm.core.marketplace.usecase.ShowOffers;
import org.oscm.core.marketplace.usecase.ShowPictures;
import org.oscm.core.pricing.usecase.SavePriceModel;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOServiceLocalization;
import org.oscm.vo.VOTechnicalService;

/** The published ServiceProvisioningService: applications, and the offers sellers make of them. */
@Stateless
public class ServiceProvisioningServiceBean {

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ImportTechnicalServices importTechnicalServices;

    @Inject
    private ShowTechnicalServices showTechnicalServices;

    @Inject
    private ProbeApplication probeApplication;

    @Inject
    private CreateOffer createOffer;

    @Inject
    private PrepareOffer prepareOffer;

    @Inject
    private LocalizeOffer localizeOffer;

    @Inject
    private FindServices findServices;

    @Inject
    private SavePriceModel savePriceModel;

    @Inject
    private ActivateOffer activateOffer;

    @Inject
    private DeactivateOffer deactivateOffer;

    @Inject
    private ShowOffers showOffers;

    @Inject
    private CheckSubscriptionLimit subscriptionLimit;

    @Inject
    private ShowPictures showPictures;

    @Inject
    private FindCurrencies findCurrencies;

    @Inject
    private FindUnits units;

    @Inject
    private OfferPresenter presenter;

    @Inject
    private OfferMapping offers;

    @Inject
    private PriceModelMapping priceModels;

    /** Always empty: what is wrong is refused. */
    @RolesAllowed("TECHNOLOGY_MANAGER")
    public String importTechnicalServices(byte... xml) {
        importTechnicalServices.from(xml, currentCaller.get().organizationKey());
        return "";
    }

    @RolesAllowed({"SERVICE_MANAGER", "TECHNOLOGY_MANAGER"})
    public List<VOTechnicalService> getTechnicalServices(OrganizationRoleType role) {
        Check.required("role", role);
        Caller caller = currentCaller.get();
        return showTechnicalServices.to(caller, OrganizationRole.valueOf(role.name())).stream()
                .map(application -> presenter.application(application, caller.locale()))
                .toList();
    }

    @RolesAllowed({"SERVICE_MANAGER", "TECHNOLOGY_MANAGER"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void validateTechnicalServiceCommunication(VOTechnicalService technicalService) {
        Check.required("technicalService", technicalService);
        probeApplication.probe(technicalService.getKey());
    }

    @RolesAllowed("SERVICE_MANAGER")
    public VOServiceDetails createService(
            VOTechnicalService technicalService, VOService service, VOImageResource imageResource) {
        Check.required("technicalService", technicalService);
        Check.required("service", service);
        Caller caller = currentCaller.get();
        long serviceKey = createOffer.create(
                technicalService.getKey(),
                technicalService.getVersion(),
                caller.organizationKey(),
                offers.description(service, caller.locale()),
                offers.settings(service.getParameters()),
                file(imageResource));
        return details(serviceKey, caller);
    }

    @RolesAllowed("SERVICE_MANAGER")
    public VOServiceDetails updateService(VOServiceDetails service, VOImageResource imageResource) {
        Check.required("service", service);
        Caller caller = currentCaller.get();
        prepareOffer.change(
                service.getKey(),
                service.getVersion(),
                caller.organizationKey(),
                offers.description(service, caller.locale()),
                offers.settings(service.getParameters()),
                file(imageResource));
        return details(service.getKey(), caller);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOServiceLocalization getServiceLocalization(VOService service) {
        Check.required("service", service);
        return offers.localization(
                localizeOffer.get(service.getKey(), currentCaller.get().organizationKey()));
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER"})
    public void saveServiceLocalization(VOService service, VOServiceLocalization localization) {
        Check.required("service", service);
        Check.required("localization", localization);
        localizeOffer.save(
                service.getKey(),
                service.getVersion(),
                currentCaller.get().organizationKey(),
                offers.texts(localization));
    }

    @RolesAllowed("SERVICE_MANAGER")
    public VOServiceDetails savePriceModel(VOServiceDetails service, VOPriceModel priceModel) {
        Check.required("service", service);
        Check.required("priceModel", priceModel);
        Caller caller = currentCaller.get();
        ServiceView offer =
                findServices.editableOffer(service.getKey(), service.getVersion(), caller.organizationKey());
        PublishedParts parts =
                presenter.parts(offer, findServices.technicalService(offer.technicalServiceKey()), caller.locale());
        savePriceModel.save(offer, priceModel.getKey(), priceModel.getVersion(), priceModels.terms(priceModel, parts));
        return details(service.getKey(), caller);
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public VOServiceDetails getServiceDetails(VOService service) {
        Check.required("service", service);
        return details(service.getKey(), currentCaller.get());
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public List<VOService> getSuppliedServices() {
        Caller caller = currentCaller.get();
        return showOffers.allToSeller(caller.organizationKey()).stream()
                .map(offer -> presenter.service(offer, caller.locale()))
                .toList();
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VOService activateService(VOService service) {
        Check.required("service", service);
        Caller caller = currentCaller.get();
        OfferView activated = activateOffer.activate(service.getKey(), caller.organizationKey());
        return presenter.service(activated, caller.locale());
    }

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER", "BROKER_MANAGER"})
    public VOService deactivateService(VOService service) {
        Check.required("service", service);
        Caller caller = currentCaller.get();
        deactivateOffer.deactivate(service.getKey(), caller.organizationKey());
        return presenter.service(showOffers.toSeller(service.getKey(), caller.organizationKey()), caller.locale());
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<VOService> getServicesForMarketplace(String marketplaceId) {
        Locale locale = currentCaller.get().locale();
        Set<Long> kept = units.servicesKeptFromCaller();
        return showOffers.on(marketplaceId).stream()
                .filter(offer -> !kept.contains(offer.service().key()))
                .map(offer -> presenter.service(offer, locale))
                .toList();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOServiceEntry getServiceForMarketplace(Long serviceKey, String marketplaceId, String locale) {
        Check.required("serviceKey", serviceKey);
        Caller caller = currentCaller.get();
        if (units.servicesKeptFromCaller().contains(serviceKey)) {
            throw Refusal.of(CatalogError.SERVICE_NOT_FOUND, serviceKey);
        }
        OfferView offer = showOffers.on(marketplaceId, serviceKey);
        return presenter.entry(
                offer,
                subscriptionLimit.isReached(offer.technicalService(), caller.organizationKey()),
                language(locale, caller));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<String> getSupportedCurrencies() {
        return findCurrencies.supportedCurrencies();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOImageResource loadImage(Long serviceKey) {
        Check.required("serviceKey", serviceKey);
        return showPictures
                .to(currentCaller.get().organizationKey(), serviceKey)
                .map(offers::image)
                .orElse(null);
    }

    private VOServiceDetails details(long serviceKey, Caller caller) {
        return presenter.details(showOffers.toSeller(serviceKey, caller.organizationKey()), caller.locale());
    }

    private static byte[] file(VOImageResource image) {
        return image == null ? null : image.getBuffer();
    }

    private static Locale language(String wanted, Caller caller) {
        return wanted == null || wanted.isBlank() ? caller.locale() : Locale.forLanguageTag(wanted);
    }
}
