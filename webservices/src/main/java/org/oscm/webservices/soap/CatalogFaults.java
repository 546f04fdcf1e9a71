package org.oscm.webservices.soap;

import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.PartKind;
import org.oscm.types.exceptions.AddMarketingPermissionException;
import org.oscm.types.exceptions.BillingAdapterNotFoundException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.ImportException;
import org.oscm.types.exceptions.MarketingPermissionNotFoundException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ServiceOperationException;
import org.oscm.types.exceptions.ServiceStateException;
import org.oscm.types.exceptions.TechnicalServiceActiveException;
import org.oscm.types.exceptions.TechnicalServiceMultiSubscriptions;
import org.oscm.types.exceptions.UnchangeableAllowingOnBehalfActingException;
import org.oscm.types.exceptions.UpdateConstraintException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the catalog room are published. */
final class CatalogFaults {

    private CatalogFaults() {}

    static void fill(FaultTable table) {
        technicalServices(table);
        services(table);
    }

    private static void technicalServices(FaultTable table) {
        table.notFound(CatalogError.TECHNICAL_SERVICE_NOT_FOUND, ClassEnum.TECHNICAL_SERVICE);
        table.stale(CatalogError.TECHNICAL_SERVICE_CHANGED);
        table.notPermitted(CatalogError.TECHNICAL_SERVICE_NOT_YOURS);
        table.fault(CatalogError.ORGANIZATION_ROLE_UNSUITABLE, OrganizationAuthoritiesException::new);
        table.add(
                CatalogError.DEFINITION_INVALID,
                (text, r) -> new ImportException(text, r.parameters().get(0)));
        table.fault(CatalogError.BILLING_SYSTEM_UNKNOWN, BillingAdapterNotFoundException::new);
        table.fault(CatalogError.ACCESS_TYPE_FIXED, TechnicalServiceActiveException::new);
        table.fault(CatalogError.ONE_SUBSCRIPTION_FIXED, TechnicalServiceMultiSubscriptions::new);
        table.fault(CatalogError.ON_BEHALF_FIXED, UnchangeableAllowingOnBehalfActingException::new);
        table.add(
                CatalogError.PART_IN_USE,
                (text, r) -> new UpdateConstraintException(
                        text, published(r.parameters().get(0)), FaultTable.parameters(r)));
    }

    private static void services(FaultTable table) {
        table.notPermitted(CatalogError.MARKETING_NOT_PERMITTED);
        table.fault(CatalogError.MARKETING_NOT_GRANTABLE, AddMarketingPermissionException::new);
        table.fault(CatalogError.MARKETING_WITHOUT_SUPPLIER, OrganizationAuthoritiesException::new);
        table.fault(CatalogError.MARKETING_PERMISSION_NOT_FOUND, MarketingPermissionNotFoundException::new);
        table.notFound(CatalogError.SERVICE_NOT_FOUND, ClassEnum.SERVICE);
        table.notPermitted(CatalogError.SERVICE_NOT_YOURS);
        table.stale(CatalogError.SERVICE_CHANGED);
        table.notUnique(CatalogError.SERVICE_ID_TAKEN, ClassEnum.SERVICE);
        table.fault(CatalogError.SERVICE_STATUS_UNSUITABLE, ServiceStateException::new);
        table.add(
                CatalogError.SERVICE_NOT_AN_OFFER,
                (text, r) -> new ServiceOperationException(
                        text,
                        ServiceOperationException.Reason.OPERATION_ALLOWED_ONLY_FOR_TEMPLATE_SERVICE_OR_COPY_FOR_RESALE,
                        FaultTable.parameters(r)));
        table.notFound(CatalogError.PARAMETER_NOT_FOUND, ClassEnum.PARAMETER_DEFINITION);
        table.invalid(CatalogError.PARAMETER_TWICE, ReasonEnum.DUPLICATE_VALUE);
        table.invalid(CatalogError.IMAGE_UNREADABLE, ReasonEnum.IMAGE_TYPE);
    }

    private static ClassEnum published(String partKind) {
        return switch (PartKind.valueOf(partKind)) {
            case PARAMETER -> ClassEnum.PARAMETER_DEFINITION;
            case OPTION -> ClassEnum.PARAMETER_OPTION;
            case EVENT -> ClassEnum.EVENT;
            case ROLE -> ClassEnum.ROLE_DEFINITION;
            case OPERATION -> ClassEnum.TECHNICAL_SERVICE_OPERATION;
            case OPERATION_PARAMETER -> ClassEnum.OPERATION_PARAMETER;
        };
    }
}
