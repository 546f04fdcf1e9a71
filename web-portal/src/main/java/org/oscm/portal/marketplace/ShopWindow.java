package org.oscm.portal.marketplace;

import java.util.List;
import java.util.Optional;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOService;

/** What the pages ask the core about marketplaces. */
public interface ShopWindow {
    /** The marketplace with this id; empty if there is none. */
    Optional<VOMarketplace> marketplace(String marketplaceId);

    /** The marketplaces the visitor has to do with by his roles, ordered by name; a customer follows a link instead. */
    List<VOMarketplace> known();

    /** The active services of a marketplace, as the visitor may buy them. */
    List<VOService> services(String marketplaceId);

    /** The visitor's own offers, live or not; empty unless he sells. */
    List<VOService> own();
}
