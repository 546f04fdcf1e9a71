package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ImageExceptionBean;

@WebFault(name = "ImageException", targetNamespace = "http://oscm.org/xsd")
public class ImageException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        this(message, new ImageExceptionBean());
    }

    /** @param messageParams what the text of the message key names, in its order */
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

    @XmlType(name = "ImageException.Reason")
    public enum Reason {
        UPLOAD,
        NO_SELLER
    }
}
