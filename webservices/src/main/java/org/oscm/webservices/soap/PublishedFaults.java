package org.oscm.webservices.soap;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.SaaSApplicationException;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.UserRoleAssignmentException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/**
 * The one table from error codes to published exceptions. A code that is not in it, or whose exception the operation does
 * not declare, leaves as a plain SOAP fault with the same text.
 */
public final class PublishedFaults {

    /** Makes the published exception of a refusal. */
    private interface Row {
        SaaSApplicationException of(String text, Refusal refusal);
    }

    private static final Map<ErrorCode, Row> TABLE = new HashMap<>();

    static {
        invalid(InputError.REQUIRED, ReasonEnum.REQUIRED);
        invalid(InputError.LENGTH, ReasonEnum.LENGTH);
        invalid(InputError.ID_CHARACTER, ReasonEnum.ID_CHAR);
        invalid(InputError.EMAIL, ReasonEnum.EMAIL);
        invalid(InputError.URL, ReasonEnum.URL);
        invalid(InputError.LOCALE, ReasonEnum.INVALID_LOCALE);
        invalid(InputError.COUNTRY, ReasonEnum.COUNTRY_NOT_SUPPORTED);
        invalid(InputError.CURRENCY_CODE, ReasonEnum.INVALID_CURRENCY);
        invalid(InputError.WHOLE_NUMBER, ReasonEnum.LONG);
        invalid(InputError.DECIMAL_NUMBER, ReasonEnum.DECIMAL);
        invalid(InputError.RANGE, ReasonEnum.VALUE_NOT_IN_RANGE);
        invalid(InputError.SCALE, ReasonEnum.SCALE_TO_LONG);
        invalid(InputError.ONE_OF, ReasonEnum.ENUMERATION);
        invalid(InputError.BOOLEAN, ReasonEnum.BOOLEAN);
        notPermitted(PlatformError.ROLE_MISSING);
        stale(PlatformError.CHANGED_MEANWHILE);

        notFound(IdentityError.ORGANIZATION_NOT_FOUND, ClassEnum.ORGANIZATION);
        notFound(IdentityError.USER_NOT_FOUND, ClassEnum.USER);
        notUnique(IdentityError.USER_ID_TAKEN, ClassEnum.USER);
        fault(IdentityError.USER_ROLE_NOT_ASSIGNABLE, UserRoleAssignmentException::new);
        fault(IdentityError.PASSWORD_WRONG, SecurityCheckException::new);
        notPermitted(IdentityError.PASSWORD_MUST_BE_CHANGED);
        notPermitted(IdentityError.NOT_YOUR_ORGANIZATION);
        stale(IdentityError.USER_CHANGED);
    }

    private PublishedFaults() {}

    /** What the caller of an operation gets for a refusal. */
    static Exception fault(Refusal refusal, Method operation) {
        String text = ErrorTexts.of(refusal, Locale.ENGLISH);
        Row row = TABLE.get(refusal.code());
        if (row != null) {
            SaaSApplicationException published = row.of(text, refusal);
            if (Arrays.stream(operation.getExceptionTypes()).anyMatch(type -> type.isInstance(published))) {
                return published;
            }
        }
        return refusal.code().kind() == ErrorCode.Kind.NOT_YET_AVAILABLE
                ? SoapFaults.server(text)
                : SoapFaults.client(text);
    }

    /** The codes that have a published exception. */
    static Set<ErrorCode> codes() {
        return TABLE.keySet();
    }

    private static void invalid(ErrorCode code, ReasonEnum reason) {
        add(code, (text, r) -> new ValidationException(text, reason, r.member(), parameters(r)));
    }

    private static void notFound(ErrorCode code, ClassEnum what) {
        add(code, (text, r) -> new ObjectNotFoundException(text, what, parameters(r)));
    }

    private static void notUnique(ErrorCode code, ClassEnum what) {
        add(code, (text, r) -> new NonUniqueBusinessKeyException(text, what, parameters(r)));
    }

    private static void notPermitted(ErrorCode code) {
        fault(code, OperationNotPermittedException::new);
    }

    private static void stale(ErrorCode code) {
        fault(code, ConcurrentModificationException::new);
    }

    /** An exception whose fault bean is the common one; its message key is derived from the code. */
    private static void fault(
            ErrorCode code, BiFunction<String, ApplicationExceptionBean, SaaSApplicationException> exception) {
        add(code, (text, r) -> exception.apply(text, new ApplicationExceptionBean("ex." + code.name(), parameters(r))));
    }

    private static void add(ErrorCode code, Row row) {
        if (TABLE.put(code, row) != null) {
            throw new IllegalStateException(code + " stands twice in the table");
        }
    }

    private static String[] parameters(Refusal refusal) {
        return refusal.parameters().toArray(String[]::new);
    }
}
