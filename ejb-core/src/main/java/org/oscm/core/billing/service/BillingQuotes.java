package org.oscm.core.billing.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.oscm.core.billing.usecase.quotes.RateQuote;
import org.oscm.core.kernel.UserRole;

/** What given facts would cost. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingQuotes {

    @Inject
    private RateQuote rateQuote;

    @RolesAllowed(UserRole.ANY_USER)
    public JsonNode rate(JsonNode request) {
        return rateQuote.rate(request);
    }
}
