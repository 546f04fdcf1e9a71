package org.oscm.vo;

/** A search term. */
public class VOTag extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String locale;
    private long numberReferences;
    private String value;

    /** Language, for example {@code en}. */
    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** How many services have the tag. */
    public long getNumberReferences() {
        return numberReferences;
    }

    public void setNumberReferences(long numberReferences) {
        this.numberReferences = numberReferences;
    }

    /** The term, up to 20 characters. */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
