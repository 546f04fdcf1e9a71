package org.oscm.core.marketplace;

/**
 * How a marketplace works.
 *
 * @param open whether any seller may publish; if not, only those on its list
 * @param taggingEnabled whether it shows a tag cloud
 * @param reviewEnabled whether users can write reviews
 * @param socialBookmarkEnabled whether services can be shared on social networks
 * @param categoriesEnabled whether it shows categories
 */
public record MarketplaceOptions(
        boolean open,
        boolean taggingEnabled,
        boolean reviewEnabled,
        boolean socialBookmarkEnabled,
        boolean categoriesEnabled) {}
