package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.ImageException;

/** Tells why an image was refused. */
@XmlRootElement(name = "ImageExceptionBean")
public class ImageExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private ImageException.Reason reason;

    /** Why the image was refused. */
    public ImageException.Reason getReason() {
        return reason;
    }

    public void setReason(ImageException.Reason reason) {
        this.reason = reason;
    }
}
