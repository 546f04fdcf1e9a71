package org.oscm.types.exceptions;

import org.oscm.types.exceptions.beans.DomainObjectExceptionBean;

/** A refusal about one kind of domain object: it is missing, taken, in use or must not change. */
public abstract class DomainObjectException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    protected DomainObjectException(String message, DomainObjectExceptionBean bean) {
        super(message, bean);
    }

    protected DomainObjectException(String message, DomainObjectExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public DomainObjectExceptionBean getFaultInfo() {
        return (DomainObjectExceptionBean) super.getFaultInfo();
    }

    /** The kind of object the refusal is about; null if the caller's side did not learn it. */
    public ClassEnum getDomainObjectClassEnum() {
        return getFaultInfo().getClassEnum();
    }

    /** The kinds of domain objects that a fault can name. */
    public enum ClassEnum {
        ORGANIZATION,
        SERVICE,
        SUBSCRIPTION,
        USER,
        PAYMENT_INFO,
        TECHNICAL_SERVICE,
        ORGANIZATION_ROLE,
        PARAMETER_DEFINITION,
        PARAMETER_OPTION,
        PARAMETER,
        PRICED_PARAMETER,
        REPORT,
        EVENT,
        ROLE_DEFINITION,
        TECHNICAL_SERVICE_OPERATION,
        OPERATION_PARAMETER,
        PAYMENT_TYPE,
        SUPPORTED_CURRENCY,
        UDA_DEFINITION,
        UDA,
        ORGANIZATION_TO_COUNTRY,
        SUPPORTED_COUNTRY,
        VAT_RATES,
        ORGANIZATION_REFERENCE,
        MARKETPLACE,
        TRIGGER_DEFINITION,
        TRIGGER_PROCESS,
        TAG,
        TECHNICAL_SERVICE_TAG,
        USER_ROLE,
        PRODUCT_REVIEW,
        BILLING_CONTACT,
        MARKETPLACE_TO_ORGANIZATION,
        SUBSCRIPTION_TO_MARKETPLACE,
        PRODUCT_TO_PAYMENTTYPE,
        PSP,
        CATEGORY,
        MARKETING_PERMISSION,
        REPORT_RESULT_CACHE,
        ORGANIZATION_SETTING,
        PLATFORM_SETTING,
        LOCALIZED_RESOURCE,
        USER_GROUP
    }
}
