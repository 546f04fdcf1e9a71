package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.KnownMarketplaces;
import org.oscm.core.kernel.Refusal;

/** Where the mails to a user lead him. */
@Dependent
public class PortalEntrance {

    private final PortalAddress portalAddress;
    private final KnownMarketplaces marketplaces;

    @Inject
    public PortalEntrance(PortalAddress portalAddress, KnownMarketplaces marketplaces) {
        this.portalAddress = portalAddress;
        this.marketplaces = marketplaces;
    }

    /**
     * @param marketplaceId the marketplace where the user is expected; null for none
     * @throws Refusal if there is no such marketplace
     */
    public String of(String marketplaceId) {
        if (marketplaceId == null || marketplaceId.isBlank()) {
            return portalAddress.get();
        }
        if (!marketplaces.has(marketplaceId)) {
            throw Refusal.of(IdentityError.MARKETPLACE_UNKNOWN, marketplaceId);
        }
        return portalAddress.get() + "/marketplace/index.xhtml?mId="
                + URLEncoder.encode(marketplaceId, StandardCharsets.UTF_8);
    }
}
