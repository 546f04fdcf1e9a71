package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.pricing.engine.CalculationMode.PER_UNIT;
import static org.oscm.core.pricing.engine.CalculationMode.PRO_RATA;
import static org.oscm.core.pricing.engine.PricingPeriod.MONTH;
import static org.oscm.core.pricing.engine.PricingPeriod.WEEK;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.PricingPeriod;

/** Previews, and exports of any period. */
class ExportOnTheFlyTest {

    @Test
    void anyPeriodIsCutAtTheCutOffDaysAndPrintsWhatWasRequested() {
        List<BillingDocument> documents = export("2013-02-20", "2013-04-20T10:00", story(PRO_RATA, MONTH, 15));

        assertThat(documents)
                .extracting(BillingDocument::calculatedPeriod)
                .containsExactly(
                        Local.berlin("2013-02-20", "2013-03-15"),
                        Local.berlin("2013-03-15", "2013-04-15"),
                        Local.berlin("2013-04-15", "2013-04-20T10:00"));
        assertThat(documents)
                .extracting(BillingDocument::period)
                .containsOnly(Local.berlin("2013-02-20", "2013-04-20T10:00"));
    }

    @Test
    void itIsLimitedToTheLifeOfTheSubscription() {
        Story story = story(PRO_RATA, MONTH, 15).deactivated("2013-03-01T12:00", "a");

        assertThat(export("2012-01-01", "2014-01-01", story))
                .extracting(BillingDocument::calculatedPeriod)
                .containsExactly(
                        Local.berlin("2013-02-10", "2013-02-15"), Local.berlin("2013-02-15", "2013-03-01T12:00"));
        assertThat(export("2013-04-01", "2013-05-01", story)).isEmpty();
        assertThat(export("2012-04-01", "2012-05-01", story)).isEmpty();
    }

    @Test
    void withWholeUnitsTheLastPieceReachesToTheEndOfTheUnitButAtMostAMonth() {
        assertThat(lastPiece(story(PER_UNIT, WEEK, 15), "2013-02-20", "2013-02-21"))
                .isEqualTo(Local.berlin("2013-02-20", "2013-02-25"));
        assertThat(lastPiece(story(PER_UNIT, WEEK, 15), "2013-02-20", "2013-02-25"))
                .isEqualTo(Local.berlin("2013-02-20", "2013-02-25"));
        assertThat(lastPiece(story(PER_UNIT, MONTH, 15), "2013-02-20", "2013-03-02"))
                .isEqualTo(Local.berlin("2013-02-20", "2013-03-20"));
    }

    @Test
    void aPreviewShowsTheMonthFromItsFirstCutOffDay() {
        Story story = story(PRO_RATA, MONTH, 15);

        assertThat(preview("2013-04-20T10:00", story)).containsExactly(Local.berlin("2013-04-15", "2013-04-20T10:00"));
        assertThat(preview("2013-04-10T10:00", story)).containsExactly(Local.berlin("2013-04-01", "2013-04-10T10:00"));
        assertThat(preview("2013-04-20T10:00", story(PRO_RATA, MONTH, 1)))
                .containsExactly(Local.berlin("2013-04-01", "2013-04-20T10:00"));
    }

    @Test
    void aPreviewPrintsThePeriodItCalculated() {
        BillingDocument document = SubscriptionRating.rate(story(PER_UNIT, MONTH, 15)
                        .request(RatingMode.PREVIEW, new Period(Instant.EPOCH, Local.berlin("2013-03-08T08:55"))))
                .get(0);

        assertThat(document.period())
                .isEqualTo(document.calculatedPeriod())
                .isEqualTo(Local.berlin("2013-03-01", "2013-04-01"));
    }

    private static Story story(CalculationMode mode, PricingPeriod unit, int cutOffDay) {
        return new Story()
                .cutOffDay(cutOffDay)
                .sells(Prices.of("a", "2013-02-10", mode, unit, "1", "0"))
                .active("2013-02-10", "a");
    }

    private static List<BillingDocument> export(String from, String to, Story story) {
        return SubscriptionRating.rate(story.request(RatingMode.ANY_PERIOD, Local.berlin(from, to)));
    }

    private static Period lastPiece(Story story, String from, String to) {
        List<BillingDocument> documents = export(from, to, story);
        return documents.get(documents.size() - 1).calculatedPeriod();
    }

    private static List<Period> preview(String now, Story story) {
        Period untilNow = new Period(Instant.EPOCH, Local.berlin(now));
        return SubscriptionRating.rate(story.request(RatingMode.PREVIEW, untilNow)).stream()
                .map(BillingDocument::calculatedPeriod)
                .toList();
    }
}
