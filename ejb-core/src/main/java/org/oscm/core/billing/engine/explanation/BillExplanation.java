package org.oscm.core.billing.engine.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.Vat;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.pricing.engine.Cents;

/** Explains a bill, position by position, in the order of the document. */
public final class BillExplanation {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private BillExplanation() {}

    /**
     * @param facts those the document was rated from
     * @param userName what a user is called, by his identity
     */
    public static List<Position> of(BillingDocument document, RatingRequest facts, UnaryOperator<String> userName) {
        List<Position> positions = new ArrayList<>();
        UsageRows rows = new UsageRows(facts, document.calculatedPeriod(), userName);
        document.subscriptions().stream()
                .flatMap(usage -> usage.priceModels().stream())
                .forEach(costs -> positions.addAll(new PriceModelExplanation(costs, rows).positions()));
        positions.addAll(totals(document));
        return positions;
    }

    private static List<Position> totals(BillingDocument document) {
        OverallCosts costs = document.overallCosts();
        List<Position> totals = new ArrayList<>();
        costs.discount().ifPresent(discount -> totals.add(discount(discount)));
        totals.add(net(document));
        costs.vat().ifPresent(vat -> totals.add(vat(costs, vat)));
        totals.add(gross(costs));
        return totals;
    }

    private static Position discount(Discount discount) {
        BigDecimal percent = discount.granted().percent();
        BigDecimal net = discount.netAmountBeforeDiscount();
        return new Position(
                PositionKind.DISCOUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Calculation.plain(net) + " x " + Calculation.plain(percent) + " / 100",
                net.multiply(percent).divide(HUNDRED),
                discount.discountNetAmount(),
                Optional.empty(),
                Optional.of(new Position.Price(percent, discount.granted().revision())),
                List.of());
    }

    private static Position net(BillingDocument document) {
        List<BigDecimal> parts = new ArrayList<>(document.subscriptions().stream()
                .flatMap(usage -> usage.priceModels().stream())
                .map(PriceModelCosts::total)
                .toList());
        document.overallCosts()
                .discount()
                .ifPresent(discount -> parts.add(discount.discountNetAmount().negate()));
        return total(
                PositionKind.NET,
                Calculation.sum(parts),
                document.overallCosts().netAmount());
    }

    private static Position vat(OverallCosts costs, Vat vat) {
        Position total = total(
                PositionKind.VAT,
                Calculation.plain(costs.grossAmount()) + " - " + Calculation.plain(costs.netAmount()),
                vat.amount());
        return new Position(
                total.kind(),
                total.priceModel(),
                total.service(),
                total.usage(),
                List.of(vat.applied().scope().name()),
                total.calculation(),
                total.exact(),
                total.amount(),
                total.factor(),
                Optional.of(new Position.Price(
                        vat.applied().percent(), vat.applied().revision())),
                List.of());
    }

    private static Position gross(OverallCosts costs) {
        BigDecimal percent = costs.vat().map(vat -> vat.applied().percent()).orElse(BigDecimal.ZERO);
        BigDecimal net = costs.netAmount();
        BigDecimal exact = net.add(net.multiply(percent).divide(HUNDRED));
        return new Position(
                PositionKind.GROSS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Calculation.plain(net) + " x (1 + " + Calculation.plain(percent) + " / 100)",
                exact,
                Cents.round(exact),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Position total(PositionKind kind, String calculation, BigDecimal amount) {
        return new Position(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                calculation,
                amount,
                amount,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
