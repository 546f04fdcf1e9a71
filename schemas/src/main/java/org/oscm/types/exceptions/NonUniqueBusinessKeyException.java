package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.DomainObjectExceptionBean;

/** Thrown if an id or a name is taken. */
@WebFault(name = "NonUniqueBusinessKeyException", targetNamespace = "http://oscm.org/xsd")
public class NonUniqueBusinessKeyException extends DomainObjectException {
    private static final long serialVersionUID = 1L;

    public NonUniqueBusinessKeyException(String message) {
        this(message, new DomainObjectExceptionBean());
    }

    /**
     * @param classEnum the kind of object the refusal is about; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public NonUniqueBusinessKeyException(String message, ClassEnum classEnum, String... messageParams) {
        this(message, bean(classEnum, messageParams));
    }

    public NonUniqueBusinessKeyException(String message, DomainObjectExceptionBean bean) {
        super(message, bean);
    }

    public NonUniqueBusinessKeyException(String message, DomainObjectExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    private static DomainObjectExceptionBean bean(ClassEnum classEnum, String... messageParams) {
        DomainObjectExceptionBean bean = new DomainObjectExceptionBean();
        bean.setMessageKey(messageKey(NonUniqueBusinessKeyException.class, classEnum));
        bean.setMessageParams(messageParams);
        bean.setClassEnum(classEnum);
        return bean;
    }
}
