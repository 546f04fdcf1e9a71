package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.BulkUserImportExceptionBean;

/** Thrown if a line of the import file cannot be turned into a user. */
@WebFault(name = "BulkUserImportException", targetNamespace = "http://oscm.org/xsd")
public class BulkUserImportException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public BulkUserImportException(String message) {
        this(message, new BulkUserImportExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public BulkUserImportException(String message, Reason reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public BulkUserImportException(String message, BulkUserImportExceptionBean bean) {
        super(message, bean);
    }

    public BulkUserImportException(String message, BulkUserImportExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public BulkUserImportExceptionBean getFaultInfo() {
        return (BulkUserImportExceptionBean) super.getFaultInfo();
    }

    /** What exactly stands in the way. */
    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static BulkUserImportExceptionBean bean(Reason reason, String... messageParams) {
        BulkUserImportExceptionBean bean = new BulkUserImportExceptionBean();
        bean.setMessageKey(messageKey(BulkUserImportException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    /** What can be wrong with a line of the import file. */
    @XmlType(name = "BulkUserImportException.Reason")
    public enum Reason {
        PARSING_FAILED,
        WRONG_NUMBER_OF_FIELDS,
        WRONG_SALUTATION,
        WRONG_ROLE,
        MISSING_USERID,
        MISSING_LOCALE,
        USER_CREATION_FAILED,
        EMAIL_REQUIRED
    }
}
