package org.oscm.vo;

/** A category of a marketplace. */
public class VOCategory extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String categoryId;
    private String marketplaceId;
    private String name;

    /** Id, unique on the marketplace. */
    public String getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(String categoryId) {
        this.categoryId = categoryId;
    }

    /** Id of the marketplace the category belongs to. */
    public String getMarketplaceId() {
        return marketplaceId;
    }

    public void setMarketplaceId(String marketplaceId) {
        this.marketplaceId = marketplaceId;
    }

    /** Name in the language asked for. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
