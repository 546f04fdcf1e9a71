package org.oscm.billing.external.pricemodel.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Price models to choose from, described by the same categories of facts. */
public class PriceModelList implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<PriceModelMetadata> metadata = new ArrayList<>();
    private List<String> metadataCategories = new ArrayList<>();

    /** One entry a price model; never null. */
    public List<PriceModelMetadata> getMetadata() {
        return metadata;
    }

    public void setMetadata(List<PriceModelMetadata> metadata) {
        this.metadata = metadata == null ? new ArrayList<>() : metadata;
    }

    /** The categories in the order they are shown; never null. */
    public List<String> getMetadataCategories() {
        return metadataCategories;
    }

    public void setMetadataCategories(List<String> metadataCategories) {
        this.metadataCategories = metadataCategories == null ? new ArrayList<>() : metadataCategories;
    }
}
