package org.oscm.portal.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.portal.marketplace.ServiceFixtures.charged;
import static org.oscm.portal.marketplace.ServiceFixtures.chargedByMessage;
import static org.oscm.portal.marketplace.ServiceFixtures.free;
import static org.oscm.portal.marketplace.ServiceFixtures.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPricedParameter;
import org.oscm.vo.VOPricedRole;

class PriceTagTest {
    @Test
    void whatCostsNothingIsFree() {
        assertThat(tag(free())).isEqualTo(new PriceTag("Free", "", ""));
    }

    @Test
    void aPriceOfAnotherSystemIsAskedFor() {
        VOPriceModel external = charged("30", "0");
        external.setExternal(true);
        assertThat(tag(external)).isEqualTo(new PriceTag("Price on request", "", ""));
        assertThat(tag(null)).isEqualTo(new PriceTag("Price on request", "", ""));
    }

    @Test
    void theBaseFeeLeadsAndTheRestFollows() {
        VOPriceModel model = charged("30", "9");
        model.setOneTimeFee(new BigDecimal("49"));
        model.setFreePeriod(14);
        assertThat(tag(model))
                .isEqualTo(new PriceTag("€30.00", "/ month", "+ €9.00 per user, €49.00 set-up, 14 days free"));
    }

    @Test
    void theSameInGermanAndJapanese() {
        VOPriceModel model = charged("30", "9");
        model.setFreePeriod(1);
        assertThat(PriceTag.of(model, new Texts(Locale.GERMAN)))
                .isEqualTo(new PriceTag("30,00\u00A0€", "/ Monat", "+ 9,00\u00A0€ je Benutzer, 1 Tag kostenlos"));
        assertThat(PriceTag.of(model, new Texts(Locale.JAPANESE)))
                .isEqualTo(new PriceTag("€30.00", "/ 月", "+ 1ユーザー €9.00、1日間無料"));
    }

    @Test
    void withoutABaseFeeThePriceOfAUserLeads() {
        VOPriceModel model = charged("0", "0.5");
        model.setPeriod(PricingPeriod.DAY);
        assertThat(tag(model)).isEqualTo(new PriceTag("€0.50", "/ user and day", ""));
    }

    @Test
    void ofSteppedUserPricesTheLowestIsNamedAsSuch() {
        VOPriceModel model = charged("0", "0");
        model.setSteppedPrices(List.of(step("9"), step("7.50")));
        assertThat(tag(model).amount()).isEqualTo("from €7.50");
    }

    @Test
    void ofUserPricesByRoleTheLowestIsNamedAsSuch() {
        VOPriceModel model = charged("0", "0");
        model.setRoleSpecificUserPrices(List.of(role("10"), role("6")));
        assertThat(tag(model)).isEqualTo(new PriceTag("from €6.00", "/ user and month", ""));
    }

    @Test
    void useIsPricedByTheEventIfThereIsOnlyOne() {
        assertThat(tag(chargedByMessage("0.01", "0.0035"))).isEqualTo(new PriceTag("from €0.0035", "/ message", ""));
        assertThat(tag(chargedByMessage("0.01", "0.01"))).isEqualTo(new PriceTag("€0.01", "/ message", ""));
    }

    @Test
    void optionsAloneAreNamed() {
        VOPriceModel model = charged("0", "0");
        model.setSelectedParameters(List.of(new VOPricedParameter()));
        assertThat(tag(model)).isEqualTo(new PriceTag("By options", "", ""));
    }

    @Test
    void aChargedServiceWithoutAnyPriceShowsZero() {
        assertThat(tag(charged("0", "0"))).isEqualTo(new PriceTag("€0.00", "/ month", ""));
    }

    private static PriceTag tag(VOPriceModel model) {
        return PriceTag.of(model, new Texts(Locale.ENGLISH));
    }

    private static VOPricedRole role(String price) {
        VOPricedRole role = new VOPricedRole();
        role.setPricePerUser(new BigDecimal(price));
        return role;
    }
}
