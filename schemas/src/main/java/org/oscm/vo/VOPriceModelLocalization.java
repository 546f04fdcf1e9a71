package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The texts of a price model in all languages. */
public class VOPriceModelLocalization implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOLocalizedText> descriptions = new ArrayList<>();
    private List<VOLocalizedText> licenses = new ArrayList<>();

    /** Descriptions, one a language. */
    public List<VOLocalizedText> getDescriptions() {
        return descriptions;
    }

    public void setDescriptions(List<VOLocalizedText> descriptions) {
        this.descriptions = descriptions == null ? new ArrayList<>() : descriptions;
    }

    /** License texts, one a language. */
    public List<VOLocalizedText> getLicenses() {
        return licenses;
    }

    public void setLicenses(List<VOLocalizedText> licenses) {
        this.licenses = licenses == null ? new ArrayList<>() : licenses;
    }
}
