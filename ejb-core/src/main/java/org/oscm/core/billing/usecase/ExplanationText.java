package org.oscm.core.billing.usecase;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.oscm.core.billing.BillExplanationView;
import org.oscm.core.billing.BillExplanationView.ChargedTime;
import org.oscm.core.billing.BillExplanationView.ExplainedAmount;
import org.oscm.core.billing.BillExplanationView.TimeUnits;

/** An explanation as text that a customer can read, in his language. */
public final class ExplanationText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int MOST_ROWS = 10;

    private final BillExplanationView bill;
    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter dates;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(BillExplanationView bill, Locale language) {
        this.bill = bill;
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "org.oscm.core.billing.explanation", language, ExplanationText.class.getClassLoader(), NO_FALLBACK);
        this.dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(ZoneId.of(bill.zone()));
    }

    public static String of(BillExplanationView bill, Locale language) {
        return new ExplanationText(bill, language).write();
    }

    private String write() {
        line(
                "title",
                String.valueOf(bill.billKey()),
                bill.subscriptionId(),
                at(bill.periodStart()),
                at(bill.periodEnd()));
        line("zone", bill.zone());
        ExplainedAmount before = null;
        for (ExplainedAmount position : bill.positions()) {
            if (isNewSection(position, before)) {
                text.append('\n');
                section(position);
            }
            position(position);
            before = position;
        }
        return text.toString();
    }

    private static boolean isNewSection(ExplainedAmount position, ExplainedAmount before) {
        return before == null
                || !Objects.equals(position.priceModelKey(), before.priceModelKey())
                || !Objects.equals(position.usage(), before.usage());
    }

    private void section(ExplainedAmount position) {
        if (position.usage() == null) {
            line("totals");
        } else {
            line(
                    "service",
                    position.serviceId(),
                    at(position.usage().start()),
                    at(position.usage().end()));
        }
    }

    private void position(ExplainedAmount position) {
        String what = text(position.kind(), unit(position), String.join(", ", position.subjects()));
        boolean exact = position.rounding() == null
                || position.exact().equals(position.amount().toPlainString());
        line(
                exact ? "sum" : "rounded",
                what,
                number(position.calculation()),
                number(position.exact()),
                number(position.amount().toPlainString()),
                bill.currency());
        if (position.factor() != null) {
            factor(position.factor());
        }
        if (position.price() != null) {
            line(
                    "price",
                    number(position.price().amount()),
                    at(position.price().since()),
                    String.valueOf(position.price().revision()));
        }
        rows(position.history());
    }

    private void factor(TimeUnits factor) {
        if (factor.charged().size() == 1) {
            ChargedTime time = factor.charged().get(0);
            line("factor", number(factor.value()), text("unit." + factor.unit()), at(time.start()), at(time.end()));
        } else if (!factor.charged().isEmpty()) {
            line(
                    "factors",
                    number(factor.value()),
                    text("unit." + factor.unit()),
                    String.valueOf(factor.charged().size()));
        }
    }

    private void rows(List<BillExplanationView.HistoryRow> rows) {
        rows.stream()
                .limit(MOST_ROWS)
                .forEach(row -> line("row", at(row.at()), row.what(), String.valueOf(row.revision())));
        if (rows.size() > MOST_ROWS) {
            line("more", String.valueOf(rows.size() - MOST_ROWS));
        }
    }

    private String unit(ExplainedAmount position) {
        return position.factor() == null ? "" : text("unit." + position.factor().unit());
    }

    private String at(Instant instant) {
        return dates.format(instant);
    }

    private String number(String figures) {
        char separator = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return figures.replace('.', separator).replace(" x ", " × ");
    }

    private String text(String key, Object... parameters) {
        return new MessageFormat(texts.getString(key), language).format(parameters);
    }

    private void line(String key, Object... parameters) {
        text.append(text(key, parameters)).append('\n');
    }
}
