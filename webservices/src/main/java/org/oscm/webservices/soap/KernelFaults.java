package org.oscm.webservices.soap;

import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals common to all rooms are published. */
final class KernelFaults {

    private KernelFaults() {}

    static void fill(FaultTable table) {
        table.invalid(InputError.REQUIRED, ReasonEnum.REQUIRED);
        table.invalid(InputError.LENGTH, ReasonEnum.LENGTH);
        table.invalid(InputError.ID_CHARACTER, ReasonEnum.ID_CHAR);
        table.invalid(InputError.EMAIL, ReasonEnum.EMAIL);
        table.invalid(InputError.URL, ReasonEnum.URL);
        table.invalid(InputError.LOCALE, ReasonEnum.INVALID_LOCALE);
        table.invalid(InputError.COUNTRY, ReasonEnum.COUNTRY_NOT_SUPPORTED);
        table.invalid(InputError.CURRENCY_CODE, ReasonEnum.INVALID_CURRENCY);
        table.invalid(InputError.WHOLE_NUMBER, ReasonEnum.LONG);
        table.invalid(InputError.DECIMAL_NUMBER, ReasonEnum.DECIMAL);
        table.invalid(InputError.RANGE, ReasonEnum.VALUE_NOT_IN_RANGE);
        table.invalid(InputError.SCALE, ReasonEnum.SCALE_TO_LONG);
        table.invalid(InputError.ONE_OF, ReasonEnum.ENUMERATION);
        table.invalid(InputError.VALUE_UNKNOWN, ReasonEnum.ENUMERATION);
        table.invalid(InputError.BOOLEAN, ReasonEnum.BOOLEAN);
        table.notPermitted(PlatformError.ROLE_MISSING);
        table.stale(PlatformError.CHANGED_MEANWHILE);
    }
}
