package org.oscm.journeys.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.oscm.client.FirstPassword;
import org.oscm.client.NewOrganization;
import org.oscm.client.OperatorResources;
import org.oscm.client.Platform;
import org.oscm.client.Prices;
import org.oscm.client.Session;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOCatalogEntry;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOTechnicalService;

/** A marketplace with a few services to look at, made through the published interfaces. */
final class Shop {
    static final String MARKETPLACE = "pier-nine";
    static final String SUPPLIER = "pier.supplier";
    static final String PASSWORD = "a pier of my own";

    private static final String MAIL = "supplier@pier.example";
    private static final String DEFINITION = """
            <tns:TechnicalServices xmlns:tns="oscm.serviceprovisioning/1.9/TechnicalService.xsd">
              <tns:TechnicalService id="Pier desk" build="1.0" accessType="USER" provisioningType="SYNCHRONOUS"
                  provisioningUrl="${sample}sample/ProvisioningService?wsdl" provisioningVersion="1.7"
                  provisioningTimeout="10000" baseUrl="${sample}">
                <AccessInfo locale="en">Open it and sign in.</AccessInfo>
                <LocalizedDescription locale="en">A desk</LocalizedDescription>
                <LocalizedLicense locale="en">For trying things out only.</LocalizedLicense>
                <LocalizedTag locale="en">support</LocalizedTag>
              </tns:TechnicalService>
            </tns:TechnicalServices>
            """;

    private final Session operator;
    private final Platform platform;
    private final SampleApplication sample;

    private Shop(ServerUnderTest server, SampleApplication sample) {
        this.platform = new Platform(server.baseUrl(), server.trust());
        this.operator = platform.signIn("1000", server.operatorPassword());
        this.sample = sample;
    }

    /** Two services are live and one is a draft. */
    static void open(ServerUnderTest server, SampleApplication sample) throws Exception {
        new Shop(server, sample).open();
    }

    private void open() throws Exception {
        Session supplier = register();
        VOMarketplace marketplace = makeMarketplace();
        supplier.services()
                .importTechnicalServices(DEFINITION
                        .replace("${sample}", sample.address().toString())
                        .getBytes(StandardCharsets.UTF_8));
        VOTechnicalService desk = supplier.services()
                .getTechnicalServices(OrganizationRoleType.TECHNOLOGY_PROVIDER)
                .get(0);
        VOPriceModel charged = Prices.proRata(desk, PricingPeriod.MONTH, "EUR")
                .perPeriod("30.00")
                .perUser("9.00")
                .freeDays(14)
                .published();
        activate(supplier, publish(supplier, desk, "Pier Desk", charged, marketplace));
        activate(supplier, publish(supplier, desk, "Pier Notes", Prices.free(desk), marketplace));
        publish(supplier, desk, "Pier Plans", Prices.free(desk), marketplace);
    }

    private Session register() throws Exception {
        OperatorResources resources = operator.operator();
        resources.addCurrency("EUR");
        String organizationId = resources
                .register(new NewOrganization(
                        "Pier Software",
                        "office@pier.example",
                        "+49 40 555 0199",
                        "https://pier.example",
                        "Kehrwieder 9, 20457 Hamburg",
                        "en",
                        "DE",
                        List.of("SUPPLIER", "TECHNOLOGY_PROVIDER"),
                        new NewOrganization.Administrator(SUPPLIER, MAIL, "en", "Piet", "Pier")))
                .organizationId();
        resources.setPaymentTypes(organizationId, List.of("INVOICE"));
        String given = resources.mails(MAIL).stream()
                .flatMap(mail -> FirstPassword.in(mail).stream())
                .findFirst()
                .orElseThrow()
                .password();
        platform.signIn(SUPPLIER, given).identity().changePassword(given, PASSWORD);
        Session supplier = platform.signIn(SUPPLIER, PASSWORD);
        Set<VOPaymentType> types = supplier.accounts().getAvailablePaymentTypesForOrganization();
        supplier.accounts().savePaymentConfiguration(types, List.of(), types, List.of());
        return supplier;
    }

    private VOMarketplace makeMarketplace() throws Exception {
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setMarketplaceId(MARKETPLACE);
        marketplace.setName("Pier Nine");
        marketplace.setOwningOrganizationId(
                operator.identity().getCurrentUserDetails().getOrganizationId());
        marketplace.setOpen(true);
        return operator.marketplaces().createMarketplace(marketplace);
    }

    private static VOServiceDetails publish(
            Session supplier, VOTechnicalService desk, String name, VOPriceModel prices, VOMarketplace marketplace)
            throws Exception {
        VOService service = new VOService();
        service.setServiceId(name);
        service.setName(name);
        service.setShortDescription("About " + name);
        service.setDescription("All about " + name);
        VOServiceDetails made = supplier.services().createService(desk, service, null);
        VOServiceDetails priced =
                supplier.services().savePriceModel(supplier.services().getServiceDetails(made), prices);
        VOCatalogEntry entry = new VOCatalogEntry();
        entry.setMarketplace(marketplace);
        entry.setService(priced);
        entry.setAnonymousVisible(true);
        entry.setVisibleInCatalog(true);
        return supplier.marketplaces().publishService(priced, List.of(entry));
    }

    private static void activate(Session supplier, VOServiceDetails service) throws Exception {
        supplier.services().activateService(service);
    }
}
