package org.oscm.billing.external.pricemodel.service;

import java.io.Serializable;

/** The document that describes a price model, in one language. */
public class PriceModelContent implements Serializable {
    private static final long serialVersionUID = 1L;

    private String contentType;
    private byte[] content = {};
    private String tag;
    private String filename;

    public PriceModelContent() {}

    public PriceModelContent(String contentType, byte[] content) {
        this(contentType, content, null);
    }

    public PriceModelContent(String contentType, byte[] content, String tag) {
        this.contentType = contentType;
        this.content = content;
        this.tag = tag;
    }

    /** Media type, usually {@code application/pdf}. */
    public String getContentType() {
        return contentType;
    }

    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    /** The file. */
    public byte[] getContent() {
        return content;
    }

    public void setContent(byte[] content) {
        this.content = content;
    }

    /** A few words, such as a price range, shown directly at the service; null for none. */
    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    /** Name under which the file can be saved; null for any. */
    public String getFilename() {
        return filename;
    }

    public void setFilename(String filename) {
        this.filename = filename;
    }
}
