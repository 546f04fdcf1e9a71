package org.oscm.billing.external.pricemodel.service;

import jakarta.ejb.Remote;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oscm.billing.external.context.ContextKey;
import org.oscm.billing.external.context.ContextValue;
import org.oscm.billing.external.exception.BillingException;

/** The price models of an external billing system. */
@Remote
public interface PriceModelPluginService {

    /**
     * Finds a price model; called when a supplier imports it for a service, a customer or a subscription.
     *
     * @param context what it is for
     * @param locales the languages wanted
     * @return the price model in those of the languages there are
     * @throws BillingException if there is none or the billing system cannot be reached
     */
    PriceModel getPriceModel(Map<ContextKey, ContextValue<?>> context, Set<Locale> locales) throws BillingException;
}
