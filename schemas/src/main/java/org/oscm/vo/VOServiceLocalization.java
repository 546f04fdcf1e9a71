package org.oscm.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The texts of a service in all languages. */
public class VOServiceLocalization implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOLocalizedText> descriptions = new ArrayList<>();
    private List<VOLocalizedText> names = new ArrayList<>();
    private List<VOLocalizedText> shortDescriptions = new ArrayList<>();

    /** Descriptions, one a language. */
    public List<VOLocalizedText> getDescriptions() {
        return descriptions;
    }

    public void setDescriptions(List<VOLocalizedText> descriptions) {
        this.descriptions = descriptions == null ? new ArrayList<>() : descriptions;
    }

    /** Names, one a language. */
    public List<VOLocalizedText> getNames() {
        return names;
    }

    public void setNames(List<VOLocalizedText> names) {
        this.names = names == null ? new ArrayList<>() : names;
    }

    /** Short descriptions, one a language. */
    public List<VOLocalizedText> getShortDescriptions() {
        return shortDescriptions;
    }

    public void setShortDescriptions(List<VOLocalizedText> shortDescriptions) {
        this.shortDescriptions = shortDescriptions == null ? new ArrayList<>() : shortDescriptions;
    }
}
