package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ValidationExceptionBean;

/** Thrown if a value breaks a rule. */
@WebFault(name = "ValidationException", targetNamespace = "http://oscm.org/xsd")
public class ValidationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ValidationException(String message) {
        this(message, new ValidationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param member name of the offending property
     * @param messageParams what the text of the message key names, in its order
     */
    public ValidationException(String message, ReasonEnum reason, String member, String... messageParams) {
        this(message, bean(reason, member, messageParams));
    }

    public ValidationException(String message, ValidationExceptionBean bean) {
        super(message, bean);
    }

    public ValidationException(String message, ValidationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public ValidationExceptionBean getFaultInfo() {
        return (ValidationExceptionBean) super.getFaultInfo();
    }

    /** The name of the offending property; null if none is to blame alone. */
    public String getMember() {
        return getFaultInfo().getMember();
    }

    /** What exactly stands in the way. */
    public ReasonEnum getReason() {
        return getFaultInfo().getReason();
    }

    private static ValidationExceptionBean bean(ReasonEnum reason, String member, String... messageParams) {
        ValidationExceptionBean bean = new ValidationExceptionBean();
        bean.setMessageKey(messageKey(ValidationException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        bean.setMember(member);
        return bean;
    }

    /** The rules a value can break. */
    public enum ReasonEnum {
        EMAIL,
        LENGTH,
        LENGTH_TEXT,
        REQUIRED,
        SECURITY_INFO,
        INTEGER,
        ID_CHAR,
        LONG,
        BOOLEAN,
        POSITIVE_NUMBER,
        DURATION,
        EMPTY_VALUE,
        CSS_COLOR,
        CSS_VALUE,
        URL,
        RELATIVE_URL,
        LDAP_CONNECTION_REFUSED,
        LDAP_USER_NOT_FOUND,
        LDAP_USER_NOT_UNIQUE,
        LDAP_CREATED_ID_INVALID,
        LDAP_VALUE_MISMATCH,
        LDAP_BASE_DN_INVALID,
        LDAP_MANDATORY_PROPERTY_MISSING,
        LDAP_INVALID_PLATFORM_PROPERTY,
        ENUMERATION,
        VALUE_NOT_IN_RANGE,
        INVALID_REFERENCE,
        STEPPED_USER_PRICING,
        STEPPED_EVENT_PRICING,
        STEPPED_PARAMETER_PRICING,
        STEPPED_PRICING,
        STEPPED_PRICING_DUPLICATE_LIMIT,
        DUPLICATE_VALUE,
        DUPLICATE_CATALOG_POSITION,
        DUPLICATE_PSP_ACCOUNT,
        PRICED_PARAM_WRONG_BASE,
        COUNTRY_NOT_SUPPORTED,
        VAT,
        VAT_NOT_SUPPORTED,
        DECIMAL,
        DIRECT_ACCESS_USER_PRICE,
        INVALID_NUMBER_TARGET_CATALOG_ENTRIES,
        INVALID_CHAR,
        IMAGE_TYPE,
        IMAGE_SIZE_TOO_SMALL,
        IMAGE_SIZE_TOO_BIG,
        TAGS_MAX_COUNT,
        RATING_REQUIRED,
        INVALID_LOCALE,
        USER_OPERATION_LOG_ENTITY_TYPE,
        INVALID_CONFIGURATION_SETTING,
        EXTERNAL_SERVICE_MUST_BE_FREE_OF_CHARGE,
        FILE_IMPORT_FAILED,
        MIN_LENGTH,
        INVALID_CURRENCY,
        TRIGGER_TYPE_SUPPORTS_NO_PROCESS_SUSPENDING,
        TRIGGER_TYPE_NOT_ALLOWED,
        ONE_OF_PARTNER_REVENUE_SHARE_MANDATORY,
        ONE_TIME_PARAMETER_NOT_ALLOWED,
        /** Too many decimals. The spelling is that of the contract. */
        SCALE_TO_LONG,
        INVALID_DATE_RANGE
    }
}
