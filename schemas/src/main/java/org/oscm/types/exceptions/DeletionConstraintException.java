package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.DeletionConstraintExceptionBean;

/** Thrown if something else still depends on the object. */
@WebFault(name = "DeletionConstraintException", targetNamespace = "http://oscm.org/xsd")
public class DeletionConstraintException extends DomainObjectException {
    private static final long serialVersionUID = 1L;

    public DeletionConstraintException(String message) {
        this(message, new DeletionConstraintExceptionBean());
    }

    /**
     * @param classEnum the kind of object the refusal is about; part of the message key
     * @param dependentClassEnum the kind of object that hangs on it
     * @param messageParams what the text of the message key names, in its order
     */
    public DeletionConstraintException(
            String message, ClassEnum classEnum, ClassEnum dependentClassEnum, String... messageParams) {
        this(message, bean(classEnum, dependentClassEnum, messageParams));
    }

    public DeletionConstraintException(String message, DeletionConstraintExceptionBean bean) {
        super(message, bean);
    }

    public DeletionConstraintException(String message, DeletionConstraintExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public DeletionConstraintExceptionBean getFaultInfo() {
        return (DeletionConstraintExceptionBean) super.getFaultInfo();
    }

    /** The kind of object that hangs on the one to be deleted. */
    public ClassEnum getDependentClassEnum() {
        return getFaultInfo().getDependentClassEnum();
    }

    private static DeletionConstraintExceptionBean bean(
            ClassEnum classEnum, ClassEnum dependentClassEnum, String... messageParams) {
        DeletionConstraintExceptionBean bean = new DeletionConstraintExceptionBean();
        bean.setMessageKey(messageKey(DeletionConstraintException.class, classEnum));
        bean.setMessageParams(messageParams);
        bean.setClassEnum(classEnum);
        bean.setDependentClassEnum(dependentClassEnum);
        return bean;
    }
}
