package org.oscm.core.billing.engine.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.PricingPeriod;

/** Measures usage within one billing period in time units, either exactly or by whole units. */
public sealed interface UsageMeasure permits ProRataMeasure, PerUnitMeasure {

    /** The measure of a calculation mode that charges something. */
    static UsageMeasure of(CalculationMode mode, PricingPeriod unit, Period billingPeriod, ZoneId zone) {
        UnitCalendar calendar = UnitCalendar.around(billingPeriod, zone, unit);
        return switch (mode) {
            case PRO_RATA -> new ProRataMeasure(calendar, billingPeriod);
            case PER_UNIT -> new PerUnitMeasure(calendar, billingPeriod);
            case FREE_OF_CHARGE -> throw new IllegalArgumentException("What is free of charge is not measured");
        };
    }

    /** The units of the calendar. */
    UnitCalendar calendar();

    /** The time that is charged in this billing period; usage outside is left to other periods. */
    Period window();

    /**
     * What is charged for usage that one thing (a user, a parameter, the subscription) had in different ways over
     * time. The result is ordered by time and does not overlap.
     *
     * @param used stretches of usage in any order
     */
    <T> List<Stretch<T>> charged(List<Stretch<T>> used);

    /** The charged part of one uninterrupted usage. */
    default Optional<Period> charged(Period used) {
        return charged(List.of(new Stretch<>(used, used))).stream()
                .map(Stretch::period)
                .findFirst();
    }

    /** How many units an uninterrupted usage is charged with. */
    default TimeFactor factorOf(Period used) {
        return sum(charged(used).stream().toList());
    }

    /** How many units charged stretches of time are; added from the newest on, which shows in the last digit. */
    default TimeFactor sum(List<Period> charged) {
        double units = 0;
        for (int i = charged.size() - 1; i >= 0; i--) {
            units += calendar().unitsIn(charged.get(i));
        }
        return new TimeFactor(units, charged);
    }

    /** The same for what shares its time with others: a value of a parameter, or a user with the roles he had. */
    default TimeFactor sumOfShares(List<Period> charged) {
        return sum(charged);
    }

    /** A usage period as documents print it. */
    Period printed(Period used);

    /** Whether a user who was assigned but is charged 0 units is listed. */
    boolean listsUnchargedUsers();
}
