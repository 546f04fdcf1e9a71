package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.catalog.usecase.definition.DefinitionReading;
import org.oscm.core.catalog.usecase.definition.ReadTechnicalServices;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/**
 * Stores what a provider declares in a document: new ids become new technical services, known ids change those the
 * provider has, as far as nobody depends on what would go. All or nothing.
 */
@Dependent
public class ImportTechnicalServices {

    /** The platform itself calculates costs; no other billing system is connected. */
    private static final String NATIVE_BILLING = "NATIVE_BILLING";

    private final TechnicalServices technicalServices;
    private final Services services;
    private final PartsInUse partsInUse;
    private final OnlyPermittedSuppliersSell marketing;
    private final FindParties parties;

    @Inject
    public ImportTechnicalServices(
            TechnicalServices technicalServices,
            Services services,
            PartsInUse partsInUse,
            OnlyPermittedSuppliersSell marketing,
            FindParties parties) {
        this.technicalServices = technicalServices;
        this.services = services;
        this.partsInUse = partsInUse;
        this.marketing = marketing;
        this.parties = parties;
    }

    /**
     * @param xml a document of TechnicalServices.xsd
     * @throws Refusal if the document is not valid, or takes away or changes what is in use
     */
    public void from(byte[] xml, long providerKey) {
        DefinitionReading reading = new ReadTechnicalServices(Check.LANGUAGES).from(Check.required("xml", xml));
        if (!reading.isValid()) {
            throw Refusal.of(CatalogError.DEFINITION_INVALID, reading.problemText());
        }
        reading.services().forEach(definition -> store(definition, providerKey));
    }

    private void store(TechnicalServiceDefinition definition, long providerKey) {
        String billing = definition.billingIdentifier();
        if (billing != null && !billing.equals(NATIVE_BILLING)) {
            throw Refusal.of(CatalogError.BILLING_SYSTEM_UNKNOWN, billing);
        }
        Optional<TechnicalService> present = technicalServices.find(definition.id(), providerKey);
        if (present.isPresent()) {
            change(present.get(), definition);
        } else {
            add(new TechnicalService(providerKey, definition));
        }
    }

    private void add(TechnicalService service) {
        technicalServices.add(service);
        if (parties.organization(service.providerKey()).actsAs(OrganizationRole.SUPPLIER)) {
            marketing.allow(service.key(), service.providerKey());
        }
    }

    private void change(TechnicalService service, TechnicalServiceDefinition wanted) {
        TechnicalServiceDefinition present = service.definition();
        if (present.accessType() != wanted.accessType()
                && !services.basedOn(service.key()).isEmpty()) {
            throw Refusal.of(CatalogError.ACCESS_TYPE_FIXED, wanted.id());
        }
        if (present.onlyOneSubscriptionAllowed() != wanted.onlyOneSubscriptionAllowed()) {
            mustHaveNoSubscriptions(service, CatalogError.ONE_SUBSCRIPTION_FIXED);
        }
        if (present.allowingOnBehalfActing() != wanted.allowingOnBehalfActing()) {
            mustHaveNoSubscriptions(service, CatalogError.ON_BEHALF_FIXED);
        }
        partsInUse.protect(service.key(), present, wanted);
        service.change(wanted);
    }

    private void mustHaveNoSubscriptions(TechnicalService service, ErrorCode otherwise) {
        if (services.hasCopies(service.key())) {
            throw Refusal.of(otherwise, service.technicalServiceId());
        }
    }
}
