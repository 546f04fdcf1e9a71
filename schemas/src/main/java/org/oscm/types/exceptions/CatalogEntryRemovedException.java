package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the catalog entry was removed in the meantime. */
@WebFault(name = "CatalogEntryRemovedException", targetNamespace = "http://oscm.org/xsd")
public class CatalogEntryRemovedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public CatalogEntryRemovedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public CatalogEntryRemovedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public CatalogEntryRemovedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public CatalogEntryRemovedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
