package org.oscm.portal.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.portal.marketplace.ServiceFixtures.aService;
import static org.oscm.portal.marketplace.ServiceFixtures.charged;
import static org.oscm.portal.marketplace.ServiceFixtures.chargedByMessage;
import static org.oscm.portal.marketplace.ServiceFixtures.free;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oscm.portal.text.Texts;
import org.oscm.vo.VOService;

class CatalogTest {
    private final Texts texts = new Texts(Locale.GERMAN);
    private final List<VOService> offered = List.of(
            aService("Polar Desk", "Nordlicht Software", charged("30", "9")),
            aService("Ärmel Archiv", "Brückner Broker", free()),
            aService("Beacon Notify", "Nordlicht Software", chargedByMessage("0.01")));

    @Test
    void withoutAQueryEverythingIsThereInTheOrderOfTheLanguage() {
        assertThat(names(catalog(Map.of()))).containsExactly("Ärmel Archiv", "Beacon Notify", "Polar Desk");
    }

    @Test
    void allWordsMustOccurSomewhereOnTheCard() {
        assertThat(names(catalog(Map.of("q", only("NORDLICHT desk"))))).containsExactly("Polar Desk");
        assertThat(names(catalog(Map.of("q", only("nordlicht archiv"))))).isEmpty();
    }

    @Test
    void sellersAndKindsOfPriceNarrowTogether() {
        Catalog catalog = catalog(Map.of("seller", only("Nordlicht Software"), "price", only("by-use")));
        assertThat(names(catalog)).containsExactly("Beacon Notify");
    }

    @Test
    void severalAnswersToOneQuestionWiden() {
        Catalog catalog = catalog(Map.of("price", new String[] {"free", "per-user"}));
        assertThat(names(catalog)).containsExactly("Ärmel Archiv", "Polar Desk");
    }

    @Test
    void eachQuestionCountsWhatTheOthersLeave() {
        Facet sellers = facet(catalog(Map.of("price", only("free"))), "seller");
        assertThat(sellers.options())
                .containsExactly(
                        new Facet.Option("Brückner Broker", "Brückner Broker", 1, false),
                        new Facet.Option("Nordlicht Software", "Nordlicht Software", 0, false));
    }

    @Test
    void aChosenAnswerStaysThereToBeTakenBack() {
        Facet prices = facet(catalog(Map.of("q", only("desk"), "price", only("free"))), "price");
        assertThat(prices.options()).contains(new Facet.Option("free", "Kostenlos", 0, true));
    }

    @Test
    void aQuestionWithOneAnswerIsNotAsked() {
        List<ServiceCard> one = List.of(ServiceCard.of(offered.get(1), texts));
        assertThat(new Catalog(one, CatalogQuery.of(Map.of()), texts).getFacets())
                .isEmpty();
    }

    @Test
    void theBestRatedComesFirstIfAskedFor() {
        offered.get(0).setAverageRating(new BigDecimal("3.9"));
        offered.get(2).setAverageRating(new BigDecimal("4.4"));
        assertThat(names(catalog(Map.of("sort", only("rating")))))
                .containsExactly("Beacon Notify", "Polar Desk", "Ärmel Archiv");
    }

    @Test
    void sellersAreSortedIfAskedFor() {
        assertThat(names(catalog(Map.of("sort", only("seller")))))
                .containsExactly("Ärmel Archiv", "Beacon Notify", "Polar Desk");
    }

    @Test
    void whatMakesNoSenseInTheAddressIsLeftOut() {
        CatalogQuery query = CatalogQuery.of(Map.of("price", only("golden"), "sort", only("moon"), "q", only("  ")));
        assertThat(query).isEqualTo(CatalogQuery.of(Map.of()));
        assertThat(query.isNarrowed()).isFalse();
    }

    @Test
    void aVeryLongSearchIsCut() {
        assertThat(CatalogQuery.of(Map.of("q", only("x".repeat(500)))).text()).hasSize(100);
    }

    private Catalog catalog(Map<String, String[]> address) {
        return new Catalog(
                offered.stream().map(each -> ServiceCard.of(each, texts)).toList(), CatalogQuery.of(address), texts);
    }

    private static Facet facet(Catalog catalog, String name) {
        return catalog.getFacets().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Catalog catalog) {
        return catalog.getFound().stream().map(ServiceCard::name).toList();
    }

    private static String[] only(String value) {
        return Stream.of(value).toArray(String[]::new);
    }
}
