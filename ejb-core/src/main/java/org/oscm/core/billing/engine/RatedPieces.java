package org.oscm.core.billing.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.schedule.CutOffDays;
import org.oscm.core.billing.engine.time.UnitCalendar;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.Revised;

/**
 * Decides which stretches of time a request rates, one document each. A billing run rates the given period. Exports on
 * the fly rate the time that the subscription lived within the requested one, cut at the cut-off days:
 *
 * <ul>
 *   <li>a preview looks at the time from the first of the month until now, without what lies before the first cut-off
 *       day in it;
 *   <li>with whole time units, the last piece is stretched to the end of the unit, but to no more than a month, so that
 *       it shows what will be charged;
 *   <li>an export of any period prints the requested period on all its documents.
 * </ul>
 */
final class RatedPieces {

    private final RatingRequest request;
    private final ZoneId zone;

    private RatedPieces(RatingRequest request) {
        this.request = request;
        this.zone = request.zone();
    }

    /** The pieces of a request, oldest first. */
    static List<Piece> of(RatingRequest request) {
        RatedPieces pieces = new RatedPieces(request);
        return switch (request.mode()) {
            case BILLING_RUN -> List.of(new Piece(request.period(), request.period()));
            case ANY_PERIOD, PREVIEW -> pieces.onTheFly();
        };
    }

    private List<Piece> onTheFly() {
        Instant from = Period.later(requestedStart(), request.subscription().activatedAt());
        Instant to = Period.earlier(
                request.period().end(), request.subscription().deactivatedAt().orElse(Instant.MAX));
        List<Piece> pieces = new ArrayList<>();
        List<Period> cut = from.isBefore(to) ? cutAtCutOffDays(new Period(from, to)) : List.of();
        for (int i = 0; i < cut.size(); i++) {
            Period calculated = i == cut.size() - 1 ? stretched(cut.get(i)) : cut.get(i);
            pieces.add(new Piece(isPreview() ? calculated : request.period(), calculated));
        }
        return pieces;
    }

    private boolean isPreview() {
        return request.mode() == RatingMode.PREVIEW;
    }

    private Instant requestedStart() {
        if (!isPreview()) {
            return request.period().start();
        }
        LocalDate today = LocalDate.ofInstant(request.period().end(), zone);
        return today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
    }

    private List<Period> cutAtCutOffDays(Period lived) {
        CutOffDays cutOffDays = new CutOffDays(request.subscription().cutOffDay(), zone);
        List<Period> pieces = new ArrayList<>();
        Instant start = lived.start();
        while (start.isBefore(lived.end())) {
            Instant end = Period.earlier(cutOffDays.after(start), lived.end());
            pieces.add(new Period(start, end));
            start = end;
        }
        boolean leadsIn = !cutOffDays.isCutOff(lived.start());
        return isPreview() && leadsIn && pieces.size() > 1 ? pieces.subList(1, pieces.size()) : pieces;
    }

    private Period stretched(Period last) {
        return priceModelVersionAt(last.end())
                .filter(version -> version.calculationMode() == CalculationMode.PER_UNIT)
                .flatMap(PriceModelVersion::period)
                .map(unit -> UnitCalendar.around(last, zone, unit))
                .map(calendar -> new Period(last.start(), stretchedEnd(last, calendar)))
                .orElse(last);
    }

    private Instant stretchedEnd(Period last, UnitCalendar calendar) {
        boolean aligned = calendar.floor(last.end()).equals(last.end());
        Instant unitEnd = aligned ? last.end() : calendar.next(last.end());
        Instant monthLater = last.start().atZone(zone).plusMonths(1).toInstant();
        return Period.later(last.end(), Period.earlier(unitEnd, monthLater));
    }

    /** The price model version that applied to the newest service in use before an instant. */
    private Optional<PriceModelVersion> priceModelVersionAt(Instant instant) {
        return request.subscription().states().stream()
                .filter(state -> state.activated() && state.status().isRunning())
                .filter(state -> state.revision().at().isBefore(instant))
                .max(Comparator.comparing(Revised::revision))
                .map(SubscriptionState::service)
                .map(request.priceModelOfService()::get)
                .map(request.priceModels()::get)
                .map(PriceModelHistory::versions)
                .flatMap(versions -> Newest.before(versions, instant));
    }

    /**
     * A stretch of time to be rated.
     *
     * @param printed the period on the document
     * @param calculated the time rated
     */
    record Piece(Period printed, Period calculated) {}
}
