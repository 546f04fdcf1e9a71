package org.oscm.vo;

public class VOTag extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String locale;
    private long numberReferences;
    private String value;

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public long getNumberReferences() {
        return numberReferences;
    }

    public void setNumberReferences(long numberReferences) {
        this.numberReferences = numberReferences;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
