package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ImportExceptionBean;

/** Thrown if the file is no valid technical service definition. */
@WebFault(name = "ImportException", targetNamespace = "http://oscm.org/xsd")
public class ImportException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        this(message, new ImportExceptionBean());
    }

    /** @param details what is wrong in the file and where, one finding a line */
    public ImportException(String message, String details) {
        this(message, bean(details));
    }

    public ImportException(String message, ImportExceptionBean bean) {
        super(message, bean);
    }

    public ImportException(String message, ImportExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public ImportExceptionBean getFaultInfo() {
        return (ImportExceptionBean) super.getFaultInfo();
    }

    /** What is wrong in the file and where, one finding a line. */
    public String getDetails() {
        return getFaultInfo().getDetails();
    }

    private static ImportExceptionBean bean(String details) {
        ImportExceptionBean bean = new ImportExceptionBean();
        bean.setDetails(details);
        return bean;
    }
}
