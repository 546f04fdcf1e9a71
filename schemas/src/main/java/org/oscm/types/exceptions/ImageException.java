package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ImageExceptionBean;

/** Thrown if an image cannot be stored. */
@WebFault(name = "ImageException", targetNamespace = "http://oscm.org/xsd")
public class ImageException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        this(message, new ImageExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ImageException(String message, Reason reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public ImageException(String message, ImageExceptionBean bean) {
        super(message, bean);
    }

    public ImageException(String message, ImageExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public ImageExceptionBean getFaultInfo() {
        return (ImageExceptionBean) super.getFaultInfo();
    }

    /** What exactly stands in the way. */
    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static ImageExceptionBean bean(Reason reason, String... messageParams) {
        ImageExceptionBean bean = new ImageExceptionBean();
        bean.setMessageKey(messageKey(ImageException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    /** Why an image can be refused. */
    @XmlType(name = "ImageException.Reason")
    public enum Reason {
        /** The file is no usable image. */
        UPLOAD,
        /** Only sellers have a logo. */
        NO_SELLER
    }
}
