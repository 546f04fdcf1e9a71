package org.oscm.billing.external.billing.service;

import jakarta.ejb.Remote;
import org.oscm.billing.external.exception.BillingException;

/** The connection to an external billing system. */
@Remote
public interface BillingPluginService {

    /**
     * Checks that the billing system can be reached; called when an operator tests the settings of an adapter.
     *
     * @throws BillingException if it cannot
     */
    void testConnection() throws BillingException;
}
