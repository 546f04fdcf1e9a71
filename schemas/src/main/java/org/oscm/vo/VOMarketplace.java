package org.oscm.vo;

/** A marketplace with its options. */
public class VOMarketplace extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean categoriesEnabled;
    private String marketplaceId;
    private String name;
    private boolean open;
    private String owningOrganizationId;
    private String owningOrganizationName;
    private boolean reviewEnabled;
    private boolean socialBookmarkEnabled;
    private boolean taggingEnabled;

    /** Whether the marketplace shows categories. */
    public boolean isCategoriesEnabled() {
        return categoriesEnabled;
    }

    public void setCategoriesEnabled(boolean categoriesEnabled) {
        this.categoriesEnabled = categoriesEnabled;
    }

    /** Id, unique on the platform. */
    public String getMarketplaceId() {
        return marketplaceId;
    }

    public void setMarketplaceId(String marketplaceId) {
        this.marketplaceId = marketplaceId;
    }

    /** Name in the caller's language. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Whether any seller may publish here; if not, only those on its list. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    /** Id of the owner. */
    public String getOwningOrganizationId() {
        return owningOrganizationId;
    }

    public void setOwningOrganizationId(String owningOrganizationId) {
        this.owningOrganizationId = owningOrganizationId;
    }

    /** Name of the owner. */
    public String getOwningOrganizationName() {
        return owningOrganizationName;
    }

    public void setOwningOrganizationName(String owningOrganizationName) {
        this.owningOrganizationName = owningOrganizationName;
    }

    /** Whether users can write reviews. */
    public boolean isReviewEnabled() {
        return reviewEnabled;
    }

    public void setReviewEnabled(boolean reviewEnabled) {
        this.reviewEnabled = reviewEnabled;
    }

    /** Whether services can be shared on social networks. */
    public boolean isSocialBookmarkEnabled() {
        return socialBookmarkEnabled;
    }

    public void setSocialBookmarkEnabled(boolean socialBookmarkEnabled) {
        this.socialBookmarkEnabled = socialBookmarkEnabled;
    }

    /** Whether the marketplace shows a tag cloud. */
    public boolean isTaggingEnabled() {
        return taggingEnabled;
    }

    public void setTaggingEnabled(boolean taggingEnabled) {
        this.taggingEnabled = taggingEnabled;
    }
}
