package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.oscm.core.revenueshare.engine.OwnerRevenueShares;
import org.oscm.core.revenueshare.engine.PartnerRevenueShares;
import org.oscm.core.revenueshare.engine.SupplierRevenueShares;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.ShareRevision;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/** Scenarios of an organization and what it earned in a month. */
final class RevenueShareScenario {

    private RevenueShareScenario() {}

    static JsonNode answer(JsonNode json) {
        ShareRequest request = read(json);
        String role = json.get("role").asText();
        return switch (role) {
            case "BROKER" -> PartnerSharesWriter.broker(PartnerRevenueShares.ofBroker(request));
            case "RESELLER" -> PartnerSharesWriter.reseller(PartnerRevenueShares.ofReseller(request));
            case "SUPPLIER" -> SupplierSharesWriter.write(SupplierRevenueShares.of(request));
            case "MARKETPLACE_OWNER" -> OwnerSharesWriter.write(OwnerRevenueShares.of(request));
            default -> throw new IllegalArgumentException(role);
        };
    }

    static ShareRequest read(JsonNode json) {
        AtomicInteger number = new AtomicInteger();
        List<BilledDocument> documents = Json.list(
                json.get("billingDocuments"), document -> document("document" + number.incrementAndGet(), document));
        return new ShareRequest(
                json.get("organization").asText(),
                Json.period(json.get("period")),
                Json.map(json.get("services"), RevenueShareScenario::service),
                Json.map(json.get("marketplaces"), RevenueShareScenario::marketplace),
                documents::stream);
    }

    private static SoldService service(Map.Entry<String, JsonNode> entry) {
        JsonNode json = entry.getValue();
        SellingModel model = SellingModel.valueOf(json.get("model").asText());
        JsonNode sellerShare = switch (model) {
            case DIRECT -> Json.array();
            case BROKER -> json.path("brokerShare");
            case RESELLER -> json.path("resellerShare");
        };
        return new SoldService(
                entry.getKey(),
                model,
                json.get("supplier").asText(),
                Json.text(json.get("seller")),
                shares(json.path("operatorShare")),
                shares(sellerShare));
    }

    private static MarketplaceTerms marketplace(Map.Entry<String, JsonNode> entry) {
        return new MarketplaceTerms(
                entry.getKey(),
                entry.getValue().get("owner").asText(),
                shares(entry.getValue().path("share")));
    }

    private static List<ShareRevision> shares(JsonNode json) {
        return Json.list(json, share -> new ShareRevision(Json.decimal(share.get("percent")), Json.revision(share)));
    }

    private static BilledDocument document(String document, JsonNode json) {
        return new BilledDocument(
                document,
                json.get("subscription").asText(),
                json.get("customer").asText(),
                json.get("marketplace").asText(),
                json.get("currency").asText(),
                Json.instant(json.get("periodEnd")),
                Json.text(json.get("discountPercent")).map(BigDecimal::new),
                Json.list(
                        json.get("lines"),
                        line -> new BilledLine(
                                line.get("service").asText(), Json.list(line.get("costs"), Json::decimal))));
    }
}
