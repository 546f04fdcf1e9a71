package org.oscm.types.enumtypes;

/** Where an uploaded image is shown. */
public enum ImageType {
    ORGANIZATION_IMAGE(ImageOwnerType.ORGANIZATION),
    SHOP_LOGO_BACKGROUND(ImageOwnerType.SHOP),
    SHOP_LOGO_LEFT(ImageOwnerType.SHOP),
    SHOP_LOGO_RIGHT(ImageOwnerType.SHOP),
    SERVICE_IMAGE(ImageOwnerType.SERVICE);

    private final ImageOwnerType ownerType;

    ImageType(ImageOwnerType ownerType) {
        this.ownerType = ownerType;
    }

    /** The kind of owner an image of this type belongs to. */
    public ImageOwnerType getOwnerType() {
        return ownerType;
    }

    /** What an image can belong to. */
    public enum ImageOwnerType {
        SHOP,
        SERVICE,
        ORGANIZATION
    }
}
