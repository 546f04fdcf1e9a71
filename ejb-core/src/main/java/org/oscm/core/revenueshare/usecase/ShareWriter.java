package org.oscm.core.revenueshare.usecase;

import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.OwnerRevenueShares;
import org.oscm.core.revenueshare.engine.PartnerRevenueShares;
import org.oscm.core.revenueshare.engine.SupplierRevenueShares;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.result.OwnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.SupplierShares;
import org.oscm.core.revenueshare.engine.xml.OwnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.PartnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;
import org.oscm.core.revenueshare.engine.xml.SupplierSharesXml;
import org.oscm.schemas.SchemaViolation;

/** Computes and writes the result of one organization, and proves it against the published schema. */
final class ShareWriter {

    private ShareWriter() {}

    /** @throws IllegalStateException if the result is not valid; the message says what is wrong */
    static String write(ShareType type, OrganizationView organization, Period month, SalesOfOrganization sales) {
        String document = document(type, sales);
        byte[] file = RevenueShareFileXml.of(
                List.of(new RevenueShareFileXml.Result(month.end(), organization.key(), document)));
        List<SchemaViolation> violations = type.schema().violations(file);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The shares do not fit the published format: "
                    + violations.stream().map(SchemaViolation::message).collect(Collectors.joining("; ")));
        }
        return document;
    }

    /** The names are asked for last: they are gathered while the shares are computed. */
    private static String document(ShareType type, SalesOfOrganization sales) {
        ShareRequest request = sales.request();
        String organization = request.organization();
        return switch (type) {
            case BROKER -> {
                PartnerShares shares = PartnerRevenueShares.ofBroker(request);
                yield PartnerSharesXml.ofBroker(organization, shares, sales.names());
            }
            case RESELLER -> {
                PartnerShares shares = PartnerRevenueShares.ofReseller(request);
                yield PartnerSharesXml.ofReseller(organization, shares, sales.names());
            }
            case SUPPLIER -> {
                SupplierShares shares = SupplierRevenueShares.of(request);
                yield SupplierSharesXml.of(organization, shares, sales.names());
            }
            case MARKETPLACE_OWNER -> {
                OwnerShares shares = OwnerRevenueShares.of(request);
                yield OwnerSharesXml.of(organization, shares, sales.names());
            }
        };
    }
}
