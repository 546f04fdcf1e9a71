package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.oscm.core.billing.BillExplanationView;
import org.oscm.core.billing.BillExplanationView.AgreedPrice;
import org.oscm.core.billing.BillExplanationView.ChargedTime;
import org.oscm.core.billing.BillExplanationView.HistoryRow;
import org.oscm.core.billing.BillExplanationView.TimeUnits;
import org.oscm.core.billing.engine.explanation.BillExplanation;
import org.oscm.core.billing.engine.explanation.Position;
import org.oscm.core.billing.engine.explanation.PositionKind;
import org.oscm.core.billing.engine.xml.BillDescription;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;

/** Explains a stored bill to those it concerns, from the facts it was written from. */
@Dependent
public class ExplainBill {

    private static final String ROUNDING = "HALF_UP to 2 decimals";

    private final ReadBills bills;
    private final RebuildBill rebuildBill;
    private final Clock clock;

    @Inject
    public ExplainBill(ReadBills bills, RebuildBill rebuildBill, Clock clock) {
        this.bills = bills;
        this.rebuildBill = rebuildBill;
        this.clock = clock;
    }

    /** @throws org.oscm.core.kernel.Refusal if there is no such bill for the caller */
    public BillExplanationView explain(long key) {
        BillingResult bill = bills.get(key);
        RebuildBill.Rebuilt rebuilt = rebuildBill.rebuild(bill);
        Period period = new Period(bill.periodStart(), bill.periodEnd());
        BillDescription names = rebuilt.facts().description(OptionalLong.of(key), period);
        List<Position> positions = BillExplanation.of(
                rebuilt.document(), rebuilt.request(), user -> names.userIds().getOrDefault(user, user));
        return new BillExplanationView(
                key,
                names.subscription().id(),
                bill.periodStart(),
                bill.periodEnd(),
                clock.getZone().getId(),
                rebuilt.document().overallCosts().currency(),
                bill.historyRevision(),
                positions.stream().map(position -> view(position, names)).toList());
    }

    private static BillExplanationView.ExplainedAmount view(Position position, BillDescription names) {
        return new BillExplanationView.ExplainedAmount(
                position.kind().name(),
                position.service().map(names.serviceIds()::get).orElse(null),
                position.priceModel().map(names.priceModelKeys()::get).orElse(null),
                position.usage().map(ExplainBill::time).orElse(null),
                position.subjects(),
                position.kind().formula(),
                position.calculation(),
                position.exact().toPlainString(),
                isRounded(position.kind()) ? ROUNDING : null,
                position.amount(),
                position.factor().map(ExplainBill::factor).orElse(null),
                position.price().map(ExplainBill::price).orElse(null),
                position.history().stream().map(ExplainBill::row).toList());
    }

    private static boolean isRounded(PositionKind kind) {
        return kind.formula().contains("round(");
    }

    private static TimeUnits factor(Position.Factor factor) {
        return new TimeUnits(
                Figures.factor(factor.value()),
                factor.unit(),
                factor.charged().stream().map(ExplainBill::time).toList());
    }

    private static AgreedPrice price(Position.Price price) {
        Revision row = price.row();
        return new AgreedPrice(Figures.price(price.amount()), row.number(), row.at());
    }

    private static HistoryRow row(Position.HistoryRow row) {
        return new HistoryRow(row.row().number(), row.row().at(), row.what());
    }

    private static ChargedTime time(Period period) {
        return new ChargedTime(period.start(), period.end());
    }
}
