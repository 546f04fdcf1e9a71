package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.model.ParameterSettings;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.kernel.Refusal;

/** Makes a seller's offer of an application and changes it as long as customers cannot order it. */
@Dependent
public class PrepareOffer {

    private final Services services;
    private final TechnicalServices technicalServices;
    private final OnlyPermittedSuppliersSell marketing;
    private final ServicePictures pictures;

    @Inject
    public PrepareOffer(
            Services services,
            TechnicalServices technicalServices,
            OnlyPermittedSuppliersSell marketing,
            ServicePictures pictures) {
        this.services = services;
        this.technicalServices = technicalServices;
        this.marketing = marketing;
        this.pictures = pictures;
    }

    /**
     * @param technicalServiceVersion version the seller has seen
     * @param image null for no picture
     * @throws Refusal if he may not sell the application, it was changed, the id is taken or a value is not valid
     */
    public ServiceView create(
            long technicalServiceKey,
            int technicalServiceVersion,
            long vendorKey,
            ServiceDescription description,
            List<ParameterSetting> settings,
            byte... image) {
        TechnicalService technicalService = technicalServices.get(technicalServiceKey);
        marketing.check(technicalServiceKey, vendorKey);
        technicalService.expect(technicalServiceVersion);
        Service service = new Service(vendorKey, technicalServiceKey, description);
        mustBeFree(service.serviceId(), vendorKey);
        configure(service, technicalService.view(), settings);
        services.add(service);
        if (image != null) {
            pictures.put(service, image);
            services.update(service);
        }
        return service.view();
    }

    /**
     * @param expectedVersion version of the offer the seller has seen
     * @param image null leaves the picture as it is
     * @throws Refusal if the offer is another seller's, on the market or was changed, the id is taken or a value is not
     *     valid
     */
    public ServiceView change(
            long serviceKey,
            int expectedVersion,
            long vendorKey,
            ServiceDescription description,
            List<ParameterSetting> settings,
            byte... image) {
        Service service = services.get(serviceKey);
        service.mustBeSoldBy(vendorKey);
        service.mustBeAnOffer();
        service.expect(expectedVersion);
        service.mustBeEditable();
        String formerId = service.serviceId();
        if (!formerId.equals(description.serviceId())) {
            mustBeFree(description.serviceId(), vendorKey);
        }
        service.describe(description);
        TechnicalServiceView technicalService =
                technicalServices.get(service.technicalServiceKey()).view();
        configure(service, technicalService, settings);
        if (image != null) {
            pictures.put(service, image);
        }
        services.update(service);
        return service.view();
    }

    private static void configure(
            Service service, TechnicalServiceView technicalService, List<ParameterSetting> settings) {
        ParameterSettings rules = new ParameterSettings(technicalService);
        service.configure(rules.offered(settings), rules::isSecret);
    }

    private void mustBeFree(String serviceId, long vendorKey) {
        if (serviceId != null && services.isTaken(serviceId.strip(), vendorKey)) {
            throw Refusal.of(CatalogError.SERVICE_ID_TAKEN, serviceId);
        }
    }
}
