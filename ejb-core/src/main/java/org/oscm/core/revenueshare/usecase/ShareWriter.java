package org.oscm.core.revenueshare.usecase;

import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.OwnerRevenueShares;
import org.oscm.core.revenueshare.engine.PartnerRevenueShares;
import org.oscm.core.revenueshare.engine.SupplierRevenueShares;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.xml.OwnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.PartnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;
import org.oscm.core.revenueshare.engine.xml.ShareNames;
import org.oscm.core.revenueshare.engine.xml.SupplierSharesXml;
import org.oscm.schemas.SchemaViolation;

/** Computes and writes the result of one organization, and proves it against the published schema. */
final class ShareWriter {

    private ShareWriter() {}

    /** @throws IllegalStateException if the result is not valid; the message says what is wrong */
    static String write(ShareType type, OrganizationView organization, MonthOfSales sales) {
        ShareRequest request = sales.requestOf(type, organization.key());
        String document = document(type, request, sales.names(request, organization));
        byte[] file = RevenueShareFileXml.of(
                List.of(new RevenueShareFileXml.Result(sales.month().end(), organization.key(), document)));
        List<SchemaViolation> violations = type.schema().violations(file);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The shares do not fit the published format: "
                    + violations.stream().map(SchemaViolation::message).collect(Collectors.joining("; ")));
        }
        return document;
    }

    private static String document(ShareType type, ShareRequest request, ShareNames names) {
        String organization = request.organization();
        return switch (type) {
            case BROKER -> PartnerSharesXml.ofBroker(organization, PartnerRevenueShares.ofBroker(request), names);
            case RESELLER -> PartnerSharesXml.ofReseller(organization, PartnerRevenueShares.ofReseller(request), names);
            case SUPPLIER -> SupplierSharesXml.of(organization, SupplierRevenueShares.of(request), names);
            case MARKETPLACE_OWNER -> OwnerSharesXml.of(organization, OwnerRevenueShares.of(request), names);
        };
    }
}
