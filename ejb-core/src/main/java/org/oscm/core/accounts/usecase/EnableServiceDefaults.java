package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.model.ServicePayment;
import org.oscm.core.accounts.repository.ServicePayments;

/** Gives a new service the payment types its seller chose for new services; called once when the service is made. */
@Dependent
public class EnableServiceDefaults {

    private final FindPaymentTypes paymentTypes;
    private final ServicePayments servicePayments;

    @Inject
    public EnableServiceDefaults(FindPaymentTypes paymentTypes, ServicePayments servicePayments) {
        this.paymentTypes = paymentTypes;
        this.servicePayments = servicePayments;
    }

    /** @param sellerKey the organization that charges for the service, see {@link FindPayment#usable} */
    public void enable(long serviceKey, long sellerKey) {
        ServicePayment payment = new ServicePayment(serviceKey, sellerKey);
        payment.enable(paymentTypes.serviceDefaultKeys(sellerKey));
        servicePayments.add(payment);
    }
}
