package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.GrantOrganizationRole;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceData;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Opens a marketplace and makes its owner's organization a marketplace owner. */
@Dependent
public class CreateMarketplace {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Marketplaces marketplaces;
    private final FindParties findParties;
    private final GrantOrganizationRole grantOrganizationRole;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public CreateMarketplace(
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
     * @param locale language of the name
     * @throws Refusal if the owner does not exist, the id is taken or a value is not valid
     */
    public MarketplaceView create(MarketplaceData data, Locale locale) {
        OrganizationView owner = findParties.organization(Check.required("owningOrganizationId", data.ownerId()));
        Marketplace marketplace = new Marketplace(freeId(data.marketplaceId()), owner.key());
        marketplace.describe(data.name(), locale, data.options());
        marketplaces.add(marketplace);
        recordFact.record(clock.instant(), marketplace.key(), marketplace.fact());
        grantOrganizationRole.grant(owner.key(), OrganizationRole.MARKETPLACE_OWNER);
        return marketplace.view();
    }

    private String freeId(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return randomId();
        }
        if (marketplaces.find(wanted.strip()).isPresent()) {
            throw Refusal.ofMember(MarketplaceError.MARKETPLACE_ID_TAKEN, "marketplaceId", wanted);
        }
        return wanted;
    }

    private String randomId() {
        String id;
        do {
            id = HexFormat.of().toHexDigits(RANDOM.nextInt());
        } while (marketplaces.find(id).isPresent());
        return id;
    }
}
