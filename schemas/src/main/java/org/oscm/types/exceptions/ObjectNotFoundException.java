package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.DomainObjectExceptionBean;

/** Thrown if something the call names does not exist. */
@WebFault(name = "ObjectNotFoundException", targetNamespace = "http://oscm.org/xsd")
public class ObjectNotFoundException extends DomainObjectException {
    private static final long serialVersionUID = 1L;

    public ObjectNotFoundException(String message) {
        this(message, new DomainObjectExceptionBean());
    }

    /**
     * @param classEnum the kind of object the refusal is about; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ObjectNotFoundException(String message, ClassEnum classEnum, String... messageParams) {
        this(message, bean(classEnum, messageParams));
    }

    public ObjectNotFoundException(String message, DomainObjectExceptionBean bean) {
        super(message, bean);
    }

    public ObjectNotFoundException(String message, DomainObjectExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    private static DomainObjectExceptionBean bean(ClassEnum classEnum, String... messageParams) {
        DomainObjectExceptionBean bean = new DomainObjectExceptionBean();
        bean.setMessageKey(messageKey(ObjectNotFoundException.class, classEnum));
        bean.setMessageParams(messageParams);
        bean.setClassEnum(classEnum);
        return bean;
    }
}
