package org.oscm.portal.marketplace;

import static org.oscm.portal.marketplace.PriceKind.costs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.portal.text.MoneyText;
import org.oscm.portal.text.Texts;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedEvent;
import org.oscm.vo.VOPricedRole;
import org.oscm.vo.VOSteppedPrice;

/**
 * A price in two lines, for the foot of a card. It names the amounts of the price model and computes nothing.
 *
 * @param amount the leading amount or word, such as "€30.00" or "Free"
 * @param unit what the amount is for, such as "/ month"; empty if it needs none
 * @param more what is added to it, in one line; empty if nothing is
 */
public record PriceTag(String amount, String unit, String more) {
    /**
     * @param model the price model; null if the service has none yet
     * @param texts the reader's texts
     */
    public static PriceTag of(VOPriceModel model, Texts texts) {
        Set<PriceKind> kinds = PriceKind.of(model);
        if (model == null || model.isExternal()) {
            return new PriceTag(texts.of("price.ask"), "", "");
        }
        if (kinds.contains(PriceKind.FREE)) {
            return new PriceTag(texts.of("price.free"), "", "");
        }
        return new Writer(model, kinds, texts).write();
    }

    private record Writer(VOPriceModel model, Set<PriceKind> kinds, Texts texts) {
        PriceTag write() {
            String period = texts.of("period." + model.getPeriod());
            if (kinds.contains(PriceKind.BASE_FEE)) {
                return tag(money(model.getPricePerPeriod()), texts.of("price.per", period), PriceKind.BASE_FEE);
            }
            if (kinds.contains(PriceKind.PER_USER)) {
                return tag(userPrice(), texts.of("price.perUser", period), PriceKind.PER_USER);
            }
            if (kinds.contains(PriceKind.BY_USE)) {
                return useTag();
            }
            if (kinds.contains(PriceKind.BY_CHOICE)) {
                return tag(texts.of("price.byChoice"), "", PriceKind.BY_CHOICE);
            }
            return tag(money(BigDecimal.ZERO), texts.of("price.per", period), PriceKind.BASE_FEE);
        }

        private PriceTag useTag() {
            List<VOPricedEvent> events = model.getConsideredEvents();
            if (events.size() > 1) {
                return tag(texts.of("price.byUse"), "", PriceKind.BY_USE);
            }
            VOPricedEvent event = events.get(0);
            String unit = texts.of("price.per", event.getEventDefinition().getEventDescription());
            return tag(span(event.getEventPrice(), event.getSteppedPrices()), unit, PriceKind.BY_USE);
        }

        private PriceTag tag(String amount, String unit, PriceKind said) {
            return new PriceTag(amount, unit, more(said));
        }

        private String more(PriceKind said) {
            return Stream.of(
                            added(PriceKind.PER_USER, said, () -> texts.of("price.plusUser", userPrice())),
                            added(PriceKind.BY_CHOICE, said, () -> texts.of("price.plusChoice")),
                            added(PriceKind.BY_USE, said, () -> texts.of("price.plusUse")),
                            costs(model.getOneTimeFee())
                                    ? Optional.of(texts.of("price.setUp", money(model.getOneTimeFee())))
                                    : Optional.<String>empty(),
                            added(PriceKind.TRIAL, said, () -> texts.of("price.trial", model.getFreePeriod())))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(texts.of("price.and")));
        }

        private Optional<String> added(PriceKind kind, PriceKind said, Supplier<String> text) {
            return kind != said && kinds.contains(kind) ? Optional.of(text.get()) : Optional.empty();
        }

        private String userPrice() {
            BigDecimal plain = model.getPricePerUserAssignment();
            List<VOPricedRole> roles = model.getRoleSpecificUserPrices();
            return costs(plain) || !model.getSteppedPrices().isEmpty() || roles.isEmpty()
                    ? span(plain, model.getSteppedPrices())
                    : range(roles.stream().map(VOPricedRole::getPricePerUser));
        }

        private String span(BigDecimal plain, List<VOSteppedPrice> steps) {
            return steps.isEmpty() ? money(plain) : range(steps.stream().map(VOSteppedPrice::getPrice));
        }

        /** The lowest price of several, marked as such. */
        private String range(Stream<BigDecimal> prices) {
            List<BigDecimal> sorted = prices.sorted(Comparator.naturalOrder()).toList();
            BigDecimal lowest = sorted.get(0);
            boolean one = lowest.compareTo(sorted.get(sorted.size() - 1)) == 0;
            return one ? money(lowest) : texts.of("price.from", money(lowest));
        }

        private String money(BigDecimal amount) {
            return MoneyText.of(amount == null ? BigDecimal.ZERO : amount, model.getCurrencyISOCode(), texts.locale());
        }
    }
}
