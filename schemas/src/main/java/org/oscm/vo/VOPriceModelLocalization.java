package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class VOPriceModelLocalization implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOLocalizedText> descriptions = new ArrayList<>();
    private List<VOLocalizedText> licenses = new ArrayList<>();

    public List<VOLocalizedText> getDescriptions() {
        return descriptions;
    }

    public void setDescriptions(List<VOLocalizedText> descriptions) {
        this.descriptions = descriptions == null ? new ArrayList<>() : descriptions;
    }

    public List<VOLocalizedText> getLicenses() {
        return licenses;
    }

    public void setLicenses(List<VOLocalizedText> licenses) {
        this.licenses = licenses == null ? new ArrayList<>() : licenses;
    }
}
