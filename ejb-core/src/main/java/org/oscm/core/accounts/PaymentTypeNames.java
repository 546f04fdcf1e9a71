package org.oscm.core.accounts;

import java.util.Locale;
import java.util.ResourceBundle;

/** What payment types are called. */
public final class PaymentTypeNames {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PaymentTypeNames() {}

    /** The name in a language, in English where it is not supported, or the id if the payment type has no name. */
    public static String of(String paymentTypeId, Locale locale) {
        ResourceBundle names = ResourceBundle.getBundle(
                "org.oscm.core.accounts.paymentTypes", locale, PaymentTypeNames.class.getClassLoader(), NO_FALLBACK);
        return names.containsKey(paymentTypeId) ? names.getString(paymentTypeId) : paymentTypeId;
    }
}
