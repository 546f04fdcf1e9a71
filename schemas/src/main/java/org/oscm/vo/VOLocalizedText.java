package org.oscm.vo;

import java.io.Serializable;

/** A text in one language. */
public class VOLocalizedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private String locale;
    private String text;
    private int version;

    /** Language, for example {@code en}. */
    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** The text. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Version of the stored text. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
