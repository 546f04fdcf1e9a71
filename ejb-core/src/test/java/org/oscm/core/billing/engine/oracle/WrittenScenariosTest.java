package org.oscm.core.billing.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.xml.BillDescription;
import org.oscm.core.billing.engine.xml.BilledCustomer;
import org.oscm.core.billing.engine.xml.BilledSubscription;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.billing.engine.xml.BillingDetailsXml;
import org.oscm.core.billing.usecase.quotes.RatingRequestJson;
import org.oscm.core.revenueshare.engine.OwnerRevenueShares;
import org.oscm.core.revenueshare.engine.PartnerRevenueShares;
import org.oscm.core.revenueshare.engine.SupplierRevenueShares;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.xml.OwnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.PartnerSharesXml;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;
import org.oscm.core.revenueshare.engine.xml.ShareNames;
import org.oscm.core.revenueshare.engine.xml.SupplierSharesXml;
import org.oscm.schemas.PublishedSchema;

/** Every known scenario, written as a file, is valid against the published schema and read back tells what is expected. */
class WrittenScenariosTest {

    @Test
    void everyBillIsAValidFileWithTheExpectedFigures() throws Exception {
        List<JsonNode> scenarios = BillingOracleTest.scenarios(OracleKind.RATING);

        assertThat(scenarios).hasSizeGreaterThan(500);
        for (JsonNode scenario : scenarios) {
            String id = scenario.get("id").asText();
            byte[] file =
                    BillingDataXml.of(SubscriptionRating.rate(RatingRequestJson.read(scenario.get("request"))).stream()
                            .map(WrittenScenariosTest::bill)
                            .toList());
            assertThat(violations(PublishedSchema.BILLING_RESULT, file)).as(id).isEmpty();
            assertThat(Comparison.differences(
                            expectedBills(scenario.get("expected")),
                            Json.array(BillFileReader.read(file), bill -> bill)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void everyShareIsAValidFileWithTheExpectedFigures() throws Exception {
        List<JsonNode> scenarios = BillingOracleTest.scenarios(OracleKind.REVENUE_SHARE);

        assertThat(scenarios).hasSizeGreaterThan(100);
        for (JsonNode scenario : scenarios) {
            ShareRequest request = RevenueShareScenario.read(scenario.get("request"));
            String role = scenario.get("request").get("role").asText();
            String id = scenario.get("id").asText();
            byte[] file = shares(role, request);
            assertThat(violations(schema(role), file)).as(id).isEmpty();
            assertThat(OracleKind.REVENUE_SHARE.differences(scenario.get("expected"), ShareFileReader.read(file)))
                    .as(id)
                    .isEmpty();
        }
    }

    /** The expected bills, by end of their period as in a file, without what a file does not tell. */
    private static JsonNode expectedBills(JsonNode expected) {
        List<JsonNode> bills = new ArrayList<>();
        if (expected.has("documents")) {
            expected.get("documents").forEach(bills::add);
        } else if (expected.get("billed").asBoolean()) {
            bills.add(expected);
        }
        bills.sort(
                Comparator.comparingLong(bill -> bill.get("period").get("end").asLong()));
        return Json.array(bills, bill -> ((ObjectNode) bill.deepCopy()).without("calculatedPeriod"));
    }

    private static BillingDataXml.Bill bill(BillingDocument document) {
        List<PriceModelCosts> costs = document.subscriptions().stream()
                .flatMap(usage -> usage.priceModels().stream())
                .toList();
        BillDescription description = new BillDescription(
                OptionalLong.of(1),
                new BilledCustomer("8e8f596c", null, null, null, "INVOICE", List.of()),
                new BilledSubscription("Mega Office Basic", null, Optional.empty(), List.of()),
                numbered(costs.stream().map(PriceModelCosts::priceModel)),
                serviceIds(costs),
                Map.of(),
                Map.of());
        return new BillingDataXml.Bill(
                document.period().end(), description.key(), BillingDetailsXml.of(document, description));
    }

    /** Named after the price models, because a file tells those by keys alone. */
    private static Map<String, String> serviceIds(List<PriceModelCosts> costs) {
        return costs.stream()
                .collect(Collectors.toMap(PriceModelCosts::service, PriceModelCosts::priceModel, (one, same) -> one));
    }

    private static byte[] shares(String role, ShareRequest request) {
        ShareNames names = names(request);
        String organization = request.organization();
        String result = switch (role) {
            case "BROKER" -> PartnerSharesXml.ofBroker(organization, PartnerRevenueShares.ofBroker(request), names);
            case "RESELLER" ->
                PartnerSharesXml.ofReseller(organization, PartnerRevenueShares.ofReseller(request), names);
            case "SUPPLIER" -> SupplierSharesXml.of(organization, SupplierRevenueShares.of(request), names);
            default -> OwnerSharesXml.of(organization, OwnerRevenueShares.of(request), names);
        };
        Instant monthEnd = request.month().end();
        return RevenueShareFileXml.of(List.of(new RevenueShareFileXml.Result(monthEnd, 1, result)));
    }

    private static PublishedSchema schema(String role) {
        return switch (role) {
            case "BROKER" -> PublishedSchema.BROKER_REVENUE_SHARE;
            case "RESELLER" -> PublishedSchema.RESELLER_REVENUE_SHARE;
            case "SUPPLIER" -> PublishedSchema.SUPPLIER_REVENUE_SHARE;
            default -> PublishedSchema.MARKETPLACE_OWNER_REVENUE_SHARE;
        };
    }

    private static ShareNames names(ShareRequest request) {
        Stream<String> organizations = Stream.of(
                        Stream.of(request.organization()),
                        request.services().values().stream()
                                .flatMap(service ->
                                        Stream.concat(Stream.of(service.supplier()), service.seller().stream())),
                        request.marketplaces().values().stream().map(marketplace -> marketplace.owner()),
                        request.documents().get().map(BilledDocument::customer))
                .flatMap(identities -> identities);
        return new ShareNames(
                request.month(),
                named(organizations, id -> new ShareNames.Organization(1, id, null, null, null, null)),
                named(request.services().keySet().stream(), id -> service(request, id)),
                named(request.marketplaces().keySet().stream(), id -> new ShareNames.Marketplace(1, id)),
                named(
                        request.documents().get().map(BilledDocument::subscription),
                        id -> new ShareNames.Subscription(1, id)),
                named(
                        request.documents().get().map(BilledDocument::document),
                        id -> new ShareNames.Bill(1, request.month())));
    }

    private static ShareNames.Service service(ShareRequest request, String id) {
        boolean direct = request.services().get(id).model() == SellingModel.DIRECT;
        return new ShareNames.Service(2, id, direct ? OptionalLong.empty() : OptionalLong.of(1));
    }

    private static Map<String, Long> numbered(Stream<String> identities) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        identities.forEach(identity -> numbers.putIfAbsent(identity, numbers.size() + 1L));
        return numbers;
    }

    private static <T> Map<String, T> named(Stream<String> identities, Function<String, T> name) {
        Map<String, T> names = new LinkedHashMap<>();
        identities.forEach(identity -> names.computeIfAbsent(identity, name));
        return names;
    }

    private static List<?> violations(PublishedSchema schema, byte[] file) throws IOException {
        return schema.violations(new ByteArrayInputStream(file));
    }
}
