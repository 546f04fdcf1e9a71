package org.oscm.webservices.soap;

import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.MarketplaceAccessTypeUneligibleForOperationException;
import org.oscm.types.exceptions.OrganizationAlreadyBannedException;
import org.oscm.types.exceptions.OrganizationAlreadyExistsException;
import org.oscm.types.exceptions.OrganizationAuthorityException;
import org.oscm.types.exceptions.PublishingToMarketplaceNotPermittedException;
import org.oscm.types.exceptions.ServiceChangedException;
import org.oscm.types.exceptions.ServiceOperationException;
import org.oscm.types.exceptions.ServiceOperationException.Reason;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the marketplace room are published. */
final class MarketplaceFaults {

    private MarketplaceFaults() {}

    static void fill(FaultTable table) {
        marketplaces(table);
        offers(table);
    }

    private static void marketplaces(FaultTable table) {
        table.notFound(MarketplaceError.MARKETPLACE_NOT_FOUND, ClassEnum.MARKETPLACE);
        table.invalid(MarketplaceError.MARKETPLACE_ID_TAKEN, ReasonEnum.DUPLICATE_VALUE);
        table.stale(MarketplaceError.MARKETPLACE_CHANGED);
        table.notPermitted(MarketplaceError.MARKETPLACE_NOT_YOURS);
        table.fault(MarketplaceError.PUBLISHING_NOT_PERMITTED, PublishingToMarketplaceNotPermittedException::new);
        table.fault(MarketplaceError.SELLER_LIST_UNSUITABLE, MarketplaceAccessTypeUneligibleForOperationException::new);
        table.fault(MarketplaceError.ORGANIZATION_NO_SELLER, OrganizationAuthorityException::new);
        table.fault(MarketplaceError.SELLER_ADMITTED_ALREADY, OrganizationAlreadyExistsException::new);
        table.fault(MarketplaceError.SELLER_BANNED_ALREADY, OrganizationAlreadyBannedException::new);
        table.notFound(MarketplaceError.CATEGORY_NOT_FOUND, ClassEnum.CATEGORY);
    }

    private static void offers(FaultTable table) {
        table.invalid(MarketplaceError.ONE_CATALOG_ENTRY_NEEDED, ReasonEnum.INVALID_NUMBER_TARGET_CATALOG_ENTRIES);
        incomplete(table, MarketplaceError.OFFER_WITHOUT_PRICE_MODEL, Reason.MISSING_PRICE_MODEL_FOR_TEMPLATE);
        incomplete(table, MarketplaceError.OFFER_WITHOUT_MARKETPLACE, Reason.SERVICE_NOT_ASSIGNED_TO_MARKETPLACE);
        incomplete(
                table,
                MarketplaceError.OFFER_WITHOUT_PRICE_MODEL_AND_MARKETPLACE,
                Reason.MISSING_PRICE_MODEL_AND_MARKETPLACE_FOR_TEMPLATE);
        changed(table, MarketplaceError.OFFER_MODIFIED, ServiceChangedException.Reason.SERVICE_MODIFIED);
        changed(table, MarketplaceError.OFFER_INACCESSIBLE, ServiceChangedException.Reason.SERVICE_INACCESSIBLE);
    }

    private static void incomplete(FaultTable table, MarketplaceError code, Reason reason) {
        table.add(code, (text, r) -> new ServiceOperationException(text, reason, FaultTable.parameters(r)));
    }

    private static void changed(FaultTable table, MarketplaceError code, ServiceChangedException.Reason reason) {
        table.add(code, (text, r) -> new ServiceChangedException(text, reason, FaultTable.parameters(r)));
    }
}
