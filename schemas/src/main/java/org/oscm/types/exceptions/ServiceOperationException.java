package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the service cannot be changed in this way. */
@WebFault(name = "ServiceOperationException", targetNamespace = "http://oscm.org/xsd")
public class ServiceOperationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceOperationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ServiceOperationException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(ServiceOperationException.class, reason), messageParams));
    }

    public ServiceOperationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceOperationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** What the change would break. */
    public enum Reason {
        DELETION_FAILED_USED_BY_SUB,
        MISSING_PRICE_MODEL,
        CUSTOMER_COPY_ALREADY_EXISTS,
        STATE_CHANGE_FAILED_USED_BY_SUB,
        NO_VISIBLE_ACTIVE_SERVICE,
        OPERATION_ALLOWED_ONLY_FOR_TEMPLATE_SERVICE_OR_COPY_FOR_RESALE,
        MISSING_PRICE_MODEL_AND_MARKETPLACE_FOR_TEMPLATE,
        MISSING_PRICE_MODEL_FOR_TEMPLATE,
        SERVICE_IS_NOT_A_TEMPLATE,
        SERVICE_NOT_ASSIGNED_TO_MARKETPLACE,
        DELETION_FAILED_EXISTING_RESALE_PERMISSION
    }
}
