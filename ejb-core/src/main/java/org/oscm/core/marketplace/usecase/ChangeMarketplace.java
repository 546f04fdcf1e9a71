package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.GrantOrganizationRole;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceData;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Changes what a marketplace is called, how it works and how it looks. Only the operator gives it another owner. */
@Dependent
public class ChangeMarketplace {

    private final Marketplaces marketplaces;
    private final FindParties findParties;
    private final GrantOrganizationRole grantOrganizationRole;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public ChangeMarketplace(
            Marketplaces marketplaces,
            FindParties findParties,
            GrantOrganizationRole grantOrganizationRole,
            RecordFact recordFact,
            Clock clock) {
        this.marketplaces = marketplaces;
        this.findParties = findParties;
        this.grantOrganizationRole = grantOrganizationRole;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * @param key of the marketplace as the caller has read it
     * @param expectedVersion version he has read
     * @throws Refusal if the caller may not change it in this way, it was changed, or a value is not valid
     */
    public MarketplaceView change(long key, int expectedVersion, MarketplaceData data, Caller caller) {
        Marketplace marketplace = managed(data.marketplaceId(), caller);
        marketplace.expect(key, expectedVersion);
        OrganizationView owner = findParties.organization(Check.required("owningOrganizationId", data.ownerId()));
        boolean operator = caller.has(UserRole.PLATFORM_OPERATOR);
        boolean handedOver = marketplace.ownerKey() != owner.key();
        if (!operator && (handedOver || marketplace.isOpen() != data.options().open())) {
            throw Refusal.of(MarketplaceError.MARKETPLACE_NOT_YOURS, marketplace.marketplaceId());
        }
        marketplace.describe(data.name(), caller.locale(), data.options());
        if (handedOver) {
            marketplace.belongTo(owner.key());
            grantOrganizationRole.grant(owner.key(), OrganizationRole.MARKETPLACE_OWNER);
        }
        marketplaces.update(marketplace);
        recordFact.record(clock.instant(), marketplace.key(), marketplace.fact());
        return marketplace.view();
    }

    /**
     * @param url address of the style sheet; null or empty for the standard look
     * @throws Refusal if the marketplace is another owner's, was changed, or the address is none
     */
    public void brand(long key, int expectedVersion, String marketplaceId, String url, Caller caller) {
        Marketplace marketplace = managed(marketplaceId, caller);
        marketplace.expect(key, expectedVersion);
        marketplace.brand(url);
        marketplaces.update(marketplace);
    }

    private Marketplace managed(String marketplaceId, Caller caller) {
        Marketplace marketplace = marketplaces.get(marketplaceId);
        if (marketplace.ownerKey() != caller.organizationKey() && !caller.has(UserRole.PLATFORM_OPERATOR)) {
            throw Refusal.of(MarketplaceError.MARKETPLACE_NOT_YOURS, marketplaceId);
        }
        return marketplace;
    }
}
