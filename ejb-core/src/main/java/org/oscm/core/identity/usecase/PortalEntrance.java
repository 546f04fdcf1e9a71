package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.Destination;
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

    /** Where somebody wanted to go; the portal itself if that marketplace is no more. */
    public String address(Destination destination) {
        String marketplaceId = destination.marketplaceId();
        if (marketplaceId == null || !marketplaces.has(marketplaceId)) {
            return portalAddress.get();
        }
        String shown = destination.serviceKey() == null ? "" : "#service-" + destination.serviceKey();
        return at("/marketplace/index.xhtml", marketplaceId) + shown;
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
        return at("/marketplace/index.xhtml", marketplaceId);
    }

    /** Where people register themselves. @param marketplaceId null for none */
    public String registration(String marketplaceId) {
        String page = "/public/register.xhtml";
        return marketplaceId == null ? portalAddress.get() + page : at(page, marketplaceId);
    }

    private String at(String page, String marketplaceId) {
        return portalAddress.get() + page + "?mId=" + URLEncoder.encode(marketplaceId, StandardCharsets.UTF_8);
    }
}
