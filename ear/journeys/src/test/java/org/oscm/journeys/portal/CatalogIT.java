package org.oscm.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oscm.journeys.server.OnServer;
import org.oscm.journeys.server.SampleApplication;
import org.oscm.journeys.server.ServerUnderTest;

/** What a supplier sees of his services in a real browser: at home, and as his customers see them. */
@OnServer
class CatalogIT extends InBrowser {

    CatalogIT(ServerUnderTest server) {
        super(server);
    }

    @BeforeAll
    static void openShop(ServerUnderTest server, SampleApplication sample) throws Exception {
        assumeInstalled();
        Shop.open(server, sample);
    }

    @Test
    void theSupplierFindsHisServicesAtHome() {
        signInAt("");
        assertThat(browser.text("h1")).isEqualTo("Welcome, Piet Pier");
        assertThat(browser.text(".todo--wait h3")).isEqualTo("Not live yet");
        assertThat(browser.texts("tbody tr"))
                .anySatisfy(row -> assertThat(row).contains("Pier Desk", "Live", "€30.00 / month"))
                .anySatisfy(row -> assertThat(row).contains("Pier Plans", "Draft", "Free"));
    }

    @Test
    void theCatalogListsTheActiveServicesWithTheirPrices() {
        signInAt("marketplace/index.xhtml?mId=" + Shop.MARKETPLACE);
        assertThat(browser.text(".logo")).isEqualTo("Pier Nine");
        assertThat(browser.texts(".card h3")).containsExactly("Pier Desk", "Pier Notes");
        assertThat(browser.texts(".card__price"))
                .containsExactly("€30.00 / month\n+ €9.00 per user, 14 days free", "Free");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void onAPhoneTheCatalogFitsTheScreen() {
        openAgain(360, 780, true);
        signInAt("marketplace/index.xhtml?mId=" + Shop.MARKETPLACE);
        assertThat(browser.texts(".card h3")).hasSize(2);
        assertThat(browser.isCutOff()).isFalse();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aSearchInTheCatalogStandsInTheAddress() {
        signInAt("marketplace/index.xhtml?mId=" + Shop.MARKETPLACE + "&price=free");
        assertThat(browser.texts(".card h3")).containsExactly("Pier Notes");
        browser.fill("#q", "no such thing");
        browser.follow("button[form=find]");
        assertThat(browser.address()).contains("q=no+such+thing").contains("price=free");
        assertThat(browser.text(".empty h3")).isEqualTo("Nothing matches");
    }

    @Test
    void theMarketplaceVisitedLastIsFoundAgain() {
        signInAt("marketplace/index.xhtml?mId=" + Shop.MARKETPLACE);
        assertThat(browser.text(".logo")).isEqualTo("Pier Nine");
        browser.visit(page("marketplace/index.xhtml"));
        assertThat(browser.text(".logo")).isEqualTo("Pier Nine");
    }

    @Test
    void aMarketplaceThatIsNotThereIsSaidToBeMissing() {
        signInAt("marketplace/index.xhtml?mId=nowhere");
        assertThat(browser.text("main")).contains("There is no marketplace with this ID");
        assertThat(browser.texts("main .chip")).contains("Pier Nine");
    }

    private void signInAt(String path) {
        browser.visit(page(path));
        fillIn(Shop.SUPPLIER, Shop.PASSWORD);
    }
}
