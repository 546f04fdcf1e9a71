package org.oscm.core.marketplace;

import org.oscm.core.catalog.Texts;

/**
 * A marketplace as other rooms see it.
 *
 * @param ownerKey key of the owner's organization
 * @param open whether any seller may publish; if not, only those on its list
 * @param brandingUrl address of its style sheet; null for the standard look
 */
public record MarketplaceView(
        long key,
        int version,
        String marketplaceId,
        long ownerKey,
        Texts name,
        boolean open,
        boolean taggingEnabled,
        boolean reviewEnabled,
        boolean socialBookmarkEnabled,
        boolean categoriesEnabled,
        String brandingUrl) {}
