package org.oscm.portal.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.portal.marketplace.ServiceFixtures.aService;
import static org.oscm.portal.marketplace.ServiceFixtures.free;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oscm.portal.Stub;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOService;

class CatalogPageTest {
    private final VOMarketplace harbor = new VOMarketplace();
    private final Memory memory = new Memory();
    private List<VOService> offered = List.of(aService("Polar Desk", "Nordlicht Software", free()));

    CatalogPageTest() {
        harbor.setMarketplaceId("harbor");
        harbor.setName("Cloud Harbor");
        harbor.setOwningOrganizationName("Hafenkontor GmbH");
    }

    @Test
    void theShopWindowOfTheNamedMarketplaceIsShown() {
        CatalogPage page = at(Map.of("mId", "harbor"));
        assertThat(page.isOpen()).isTrue();
        assertThat(page.getPlace()).isEqualTo("Cloud Harbor");
        assertThat(page.getFoot()).isEqualTo("Cloud Harbor is run by Hafenkontor GmbH");
        assertThat(page.getHeading()).isEqualTo("1 service");
    }

    @Test
    void theSearchStandsInTheAddress() {
        CatalogPage page = at(Map.of("mId", "harbor", "q", "storage"));
        assertThat(page.getHeading()).isEqualTo("No services");
        assertThat(page.getCatalog().isBare()).isFalse();
    }

    @Test
    void anEmptyMarketplaceIsOpenToo() {
        offered = List.of();
        CatalogPage page = at(Map.of("mId", "harbor"));
        assertThat(page.isOpen()).isTrue();
        assertThat(page.getCatalog().isBare()).isTrue();
    }

    @Test
    void withoutAMarketplaceThePageAsksWhichOne() {
        CatalogPage page = at(Map.of());
        assertThat(page.isOpen()).isFalse();
        assertThat(page.isUnknown()).isFalse();
        assertThat(page.getPlace()).isEqualTo("OSCM");
    }

    @Test
    void anUnknownMarketplaceIsSaidToBeUnknown() {
        CatalogPage page = at(Map.of("mId", " elsewhere & more "));
        assertThat(page.isUnknown()).isTrue();
        assertThat(page.getMarketplaceId()).isEqualTo("elsewhere & more");
        assertThat(page.getBareQuery()).isEqualTo("mId=elsewhere+%26+more");
    }

    @Test
    void theOrderInForceIsMarked() {
        assertThat(at(Map.of("mId", "harbor", "sort", "seller")).getSorts())
                .filteredOn(CatalogPage.Order::chosen)
                .containsExactly(new CatalogPage.Order("seller", "Seller", true));
    }

    @Test
    void whoComesBackFindsTheLastMarketplaceAgain() {
        at(Map.of("mId", "harbor"));
        assertThat(at(Map.of()).isOpen()).isTrue();
    }

    @Test
    void theMarketplacesOfTheVisitorAreOffered() {
        assertThat(at(Map.of()).getKnown())
                .containsExactly(new MarketplaceLink("Cloud Harbor", "harbor", "mId=harbor"));
    }

    private CatalogPage at(Map<String, String> address) {
        Map<String, String[]> parameters = new HashMap<>();
        address.forEach((name, value) -> parameters.put(name, new String[] {value}));
        Map<String, Object> answers = new HashMap<>();
        answers.put("getParameter", (Stub.Answer) values -> address.get(values[0]));
        answers.put("getParameterMap", parameters);
        answers.put("getCookies", null);
        answers.put("getHeader", null);
        answers.put("getUserPrincipal", null);
        HttpServletRequest request = Stub.of(HttpServletRequest.class, answers);
        CatalogPage page =
                new CatalogPage(request, new Languages(request, new Visitor(request)), new OneMarketplace(), memory);
        page.look();
        return page;
    }

    private static class Memory extends LastMarketplace {
        private String kept;

        @Override
        public Optional<String> id() {
            return Optional.ofNullable(kept);
        }

        @Override
        public void keep(String id) {
            kept = id;
        }
    }

    private class OneMarketplace implements ShopWindow {
        @Override
        public Optional<VOMarketplace> marketplace(String marketplaceId) {
            return Optional.of(harbor).filter(found -> marketplaceId.equals("harbor"));
        }

        @Override
        public List<VOMarketplace> known() {
            return List.of(harbor);
        }

        @Override
        public List<VOService> own() {
            return List.of();
        }

        @Override
        public List<VOService> services(String marketplaceId) {
            return offered;
        }
    }
}
