package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.DomainObjectExceptionBean;

/** Thrown if something in use would be changed. */
@WebFault(name = "UpdateConstraintException", targetNamespace = "http://oscm.org/xsd")
public class UpdateConstraintException extends DomainObjectException {
    private static final long serialVersionUID = 1L;

    public UpdateConstraintException(String message) {
        this(message, new DomainObjectExceptionBean());
    }

    /**
     * @param classEnum the kind of object the refusal is about; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public UpdateConstraintException(String message, ClassEnum classEnum, String... messageParams) {
        this(message, bean(classEnum, messageParams));
    }

    public UpdateConstraintException(String message, DomainObjectExceptionBean bean) {
        super(message, bean);
    }

    public UpdateConstraintException(String message, DomainObjectExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    private static DomainObjectExceptionBean bean(ClassEnum classEnum, String... messageParams) {
        DomainObjectExceptionBean bean = new DomainObjectExceptionBean();
        bean.setMessageKey(messageKey(UpdateConstraintException.class, classEnum));
        bean.setMessageParams(messageParams);
        bean.setClassEnum(classEnum);
        return bean;
    }
}
