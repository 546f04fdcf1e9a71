package org.oscm.billing.external.pricemodel.service;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Facts by which a price model can be told from others. */
public class PriceModelMetadata implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID id;
    private final LinkedHashMap<String, String> metadata = new LinkedHashMap<>();

    public PriceModelMetadata(UUID id) {
        this.id = id;
    }

    /** Id of the price model in the billing system. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The facts by category, in the order they were put. */
    public Map<String, String> getMetadata() {
        return metadata;
    }

    /** The fact of one category, or null. */
    public String get(String metadataCategory) {
        return metadata.get(metadataCategory);
    }

    public void put(String metadataCategory, String metadataValue) {
        metadata.put(metadataCategory, metadataValue);
    }
}
