package org.oscm.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.oscm.client.Session;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.ServiceStatus;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOTechnicalService;

/** What the supplier of the demo world does: import his applications, put them on the market, register customers. */
final class Seller {

    private final Session session;
    private final Consumer<String> progress;

    Seller(Session session, Consumer<String> progress) {
        this.session = session;
        this.progress = progress;
    }

    /** Importing the same definition again changes nothing. */
    void importApplications(URI sampleApplication) throws Exception {
        Set<String> imported = applications().stream()
                .map(VOTechnicalService::getTechnicalServiceId)
                .collect(Collectors.toSet());
        boolean complete =
                Arrays.stream(Offer.values()).map(Offer::technicalServiceId).allMatch(imported::contains);
        if (!complete) {
            progress.accept("Importing the applications behind the services ...");
            session.services().importTechnicalServices(definition(sampleApplication));
        }
    }

    private static byte[] definition(URI sampleApplication) throws IOException {
        try (InputStream xml = Seller.class.getResourceAsStream("TechnicalServices.xml")) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${application}", sampleApplication.toString())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private List<VOTechnicalService> applications() throws Exception {
        return session.services().getTechnicalServices(OrganizationRoleType.TECHNOLOGY_PROVIDER);
    }

    /** Customers and services may use every payment type that the operator gave. */
    void passPaymentTypesOn() throws Exception {
        Set<VOPaymentType> given = session.accounts().getAvailablePaymentTypesForOrganization();
        session.accounts().savePaymentConfiguration(given, List.of(), given, List.of());
    }

    /** Puts a service on the market, or goes on where that was interrupted. */
    void sell(Offer offer, VOMarketplace marketplace) throws Exception {
        VOService service = find(offer).orElse(null);
        if (service != null && service.getStatus() == ServiceStatus.ACTIVE) {
            return;
        }
        VOTechnicalService application = application(offer);
        if (service == null) {
            service = session.services().createService(application, described(offer, application), null);
        }
        session.services().saveServiceLocalization(service, offer.localized());
        VOServiceDetails details = session.services().getServiceDetails(service);
        details = session.services().savePriceModel(details, offer.prices(application));
        session.services().activateService(session.marketplaces().publishService(details, entry(details, marketplace)));
        progress.accept("On the market: " + details.getName());
    }

    private Optional<VOService> find(Offer offer) {
        return session.services().getSuppliedServices().stream()
                .filter(service -> service.getServiceId().equals(offer.id()))
                .findFirst();
    }

    private VOTechnicalService application(Offer offer) throws Exception {
        return applications().stream()
                .filter(application -> application.getTechnicalServiceId().equals(offer.technicalServiceId()))
                .findFirst()
                .orElseThrow();
    }

    /** Customers choose every parameter themselves, starting from its default. */
    private static VOService described(Offer offer, VOTechnicalService application) {
        VOService service = offer.described();
        application.getParameterDefinitions().stream()
                .filter(VOParameterDefinition::isConfigurable)
                .filter(definition -> definition.getDefaultValue() != null)
                .forEach(definition -> {
                    VOParameter parameter = new VOParameter();
                    parameter.setParameterDefinition(definition);
                    parameter.setValue(definition.getDefaultValue());
                    parameter.setConfigurable(true);
                    service.getParameters().add(parameter);
                });
        return service;
    }

    private static List<VOCatalogEntry> entry(VOService service, VOMarketplace marketplace) {
        VOCatalogEntry entry = new VOCatalogEntry();
        entry.setMarketplace(marketplace);
        entry.setService(service);
        entry.setAnonymousVisible(true);
        entry.setVisibleInCatalog(true);
        return List.of(entry);
    }

    /** Registers an organization as customer, unless it is one already. */
    void register(Party customer, VOMarketplace marketplace) throws Exception {
        boolean known = session.accounts().getMyCustomers().stream()
                .anyMatch(organization -> customer.name().equals(organization.getName()));
        if (!known) {
            session.accounts()
                    .registerKnownCustomer(
                            customer.asCustomer(),
                            customer.administrator().asUser(),
                            null,
                            marketplace.getMarketplaceId());
            progress.accept("Registered " + customer.name());
        }
    }
}
