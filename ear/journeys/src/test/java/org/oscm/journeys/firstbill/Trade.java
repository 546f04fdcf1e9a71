package org.oscm.journeys.firstbill;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.oscm.client.OperatorResources;
import org.oscm.client.Prices;
import org.oscm.client.RegisteredOrganization;
import org.oscm.client.Session;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOTechnicalService;

/** What sellers and customers do with the published services, step by step. */
final class Trade {

    private static final String INVOICE = "INVOICE";

    private Trade() {}

    static VOMarketplace openMarketplace(Session operator, String id) throws Exception {
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setMarketplaceId(id);
        marketplace.setName("Marketplace " + id);
        marketplace.setOwningOrganizationId(
                operator.identity().getCurrentUserDetails().getOrganizationId());
        marketplace.setOpen(true);
        return operator.marketplaces().createMarketplace(marketplace);
    }

    static VOTechnicalService application(Session provider, String id) throws Exception {
        return provider.services().getTechnicalServices(OrganizationRoleType.TECHNOLOGY_PROVIDER).stream()
                .filter(application -> application.getTechnicalServiceId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody may pay for everything by invoice. */
    static void allowInvoices(Session supplier) throws Exception {
        Set<VOPaymentType> given = supplier.accounts().getAvailablePaymentTypesForOrganization();
        supplier.accounts().savePaymentConfiguration(given, List.of(), given, List.of());
    }

    /**
     * A new supplier, who is signed in, sells the sample application as "workspace" for 10.00 a month.
     *
     * @param address of the application
     */
    static Session sellWorkspace(People people, URI address, VOMarketplace marketplace) throws Exception {
        OperatorResources operator = people.operatorResources();
        operator.addCurrency("EUR");
        RegisteredOrganization registered = operator.register(people.supplier());
        operator.setPaymentTypes(registered.organizationId(), List.of(INVOICE));
        Session supplier = people.signInForTheFirstTime("supplier");
        allowInvoices(supplier);
        supplier.services().importTechnicalServices(Definitions.ofSampleApplication(address));
        VOTechnicalService application = application(supplier, "Sample workspace");
        VOPriceModel prices = Prices.proRata(application, PricingPeriod.MONTH, "EUR")
                .perPeriod("10.00")
                .published();
        sell(supplier, application, "workspace", prices, marketplace);
        return supplier;
    }

    /** Makes a service, prices it, publishes it and puts it on the market. */
    static VOService sell(
            Session supplier, VOTechnicalService application, String id, VOPriceModel prices, VOMarketplace marketplace)
            throws Exception {
        VOService service = new VOService();
        service.setServiceId(id);
        service.setName(id);
        service.setShortDescription("A workspace");
        service.setDescription("A workspace for teams");
        VOServiceDetails made = supplier.services().createService(application, service, null);
        VOServiceDetails priced =
                supplier.services().savePriceModel(supplier.services().getServiceDetails(made), prices);
        VOCatalogEntry entry = new VOCatalogEntry();
        entry.setMarketplace(marketplace);
        entry.setService(priced);
        entry.setAnonymousVisible(true);
        entry.setVisibleInCatalog(true);
        VOServiceDetails published = supplier.marketplaces().publishService(priced, List.of(entry));
        return supplier.services().activateService(published);
    }

    static VOPaymentInfo payByInvoice(Session customer, VOService service) throws Exception {
        VOPaymentType invoice = customer.accounts().getAvailablePaymentTypesFromOrganization(service.getKey()).stream()
                .filter(type -> type.getPaymentTypeId().equals(INVOICE))
                .findFirst()
                .orElseThrow();
        VOPaymentInfo info = new VOPaymentInfo();
        info.setId("Our invoices");
        info.setPaymentType(invoice);
        return customer.accounts().savePaymentInfo(info);
    }

    static VOBillingContact accountsPayable(Session customer) throws Exception {
        VOBillingContact contact = new VOBillingContact();
        contact.setId("Accounts payable");
        contact.setCompanyName("Accounts payable");
        contact.setAddress("Speicherstadt 3, 20457 Hamburg");
        contact.setEmail("bills@customer.example");
        return customer.accounts().saveBillingContact(contact);
    }

    /** The service as customers see it. */
    static VOServiceEntry find(Session customer, VOMarketplace marketplace, String serviceId) throws Exception {
        VOService listed = customer.services().getServicesForMarketplace(marketplace.getMarketplaceId()).stream()
                .filter(service -> service.getServiceId().equals(serviceId))
                .findFirst()
                .orElseThrow();
        return customer.services().getServiceForMarketplace(listed.getKey(), marketplace.getMarketplaceId(), "en");
    }

    static VOSubscription subscribe(
            Session customer, String subscriptionId, VOService service, VOPaymentInfo payment, VOBillingContact contact)
            throws Exception {
        VOSubscription wanted = new VOSubscription();
        wanted.setSubscriptionId(subscriptionId);
        wanted.setPurchaseOrderNumber("PO-2011-05");
        return customer.subscriptions().subscribeToService(wanted, service, List.of(), payment, contact, List.of());
    }

    static void set(VOService service, String parameterId, String value) {
        service.getParameters().stream()
                .filter(parameter ->
                        parameterId.equals(parameter.getParameterDefinition().getParameterId()))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    /** Lets customers choose a parameter, starting from its default. */
    static VOParameter open(VOTechnicalService application, String parameterId) {
        VOParameter parameter = new VOParameter();
        application.getParameterDefinitions().stream()
                .filter(definition -> definition.getParameterId().equals(parameterId))
                .forEach(definition -> {
                    parameter.setParameterDefinition(definition);
                    parameter.setValue(definition.getDefaultValue());
                });
        parameter.setConfigurable(true);
        return parameter;
    }
}
