package org.oscm.core.marketplace;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum MarketplaceError implements ErrorCode {
    /** No marketplace has this id, or not for this caller; parameter: the id or key. */
    MARKETPLACE_NOT_FOUND(Kind.NOT_FOUND),
    /** Another marketplace has this id; parameter: the id. */
    MARKETPLACE_ID_TAKEN(Kind.INVALID),
    /** The marketplace was changed since it was read; parameter: its id. */
    MARKETPLACE_CHANGED(Kind.STALE),
    /** Only its owner and the operator may change a marketplace; parameter: its id. */
    MARKETPLACE_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The seller may not publish on this marketplace; parameter: its id. */
    PUBLISHING_NOT_PERMITTED(Kind.NOT_PERMITTED),
    /** The list of sellers is for closed marketplaces, bans are for open ones; parameter: id of the marketplace. */
    SELLER_LIST_UNSUITABLE(Kind.CONFLICT),
    /** Only sellers can be listed for a marketplace; parameter: id of the organization. */
    ORGANIZATION_NO_SELLER(Kind.CONFLICT),
    /** The seller is admitted already; parameter: his id. */
    SELLER_ADMITTED_ALREADY(Kind.CONFLICT),
    /** The seller is banned already; parameter: his id. */
    SELLER_BANNED_ALREADY(Kind.CONFLICT),
    /** The marketplace has no such category; parameter: its id. */
    CATEGORY_NOT_FOUND(Kind.NOT_FOUND),
    /** A service is published on one marketplace at a time. */
    ONE_CATALOG_ENTRY_NEEDED(Kind.INVALID),
    /** An offer needs a price model before it is activated; parameter: its id. */
    OFFER_WITHOUT_PRICE_MODEL(Kind.CONFLICT),
    /** An offer needs a marketplace before it is activated; parameter: its id. */
    OFFER_WITHOUT_MARKETPLACE(Kind.CONFLICT),
    /** An offer needs a price model and a marketplace before it is activated; parameter: its id. */
    OFFER_WITHOUT_PRICE_MODEL_AND_MARKETPLACE(Kind.CONFLICT),
    /** The offer was changed since the customer read it; parameter: its id. */
    OFFER_MODIFIED(Kind.CONFLICT),
    /** The offer is not on the market any more, or not for this customer; parameter: its id. */
    OFFER_INACCESSIBLE(Kind.CONFLICT);

    private final Kind kind;

    MarketplaceError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
