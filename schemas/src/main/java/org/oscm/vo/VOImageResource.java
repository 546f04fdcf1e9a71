package org.oscm.vo;

import java.io.Serializable;
import org.oscm.types.enumtypes.ImageType;

/** A picture. */
public class VOImageResource implements Serializable {
    private static final long serialVersionUID = 1L;

    private byte[] buffer;
    private String contentType;
    private ImageType imageType;

    /** The file. */
    public byte[] getBuffer() {
        return buffer;
    }

    public void setBuffer(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Media type of the file, for example {@code image/png}. */
    public String getContentType() {
        return contentType;
    }

    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    /** Where the picture is shown. */
    public ImageType getImageType() {
        return imageType;
    }

    public void setImageType(ImageType imageType) {
        this.imageType = imageType;
    }
}
