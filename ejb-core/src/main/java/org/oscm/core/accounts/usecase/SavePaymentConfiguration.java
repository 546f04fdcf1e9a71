package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.model.ServicePayment;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.accounts.repository.ServicePayments;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** A seller decides which of the payment types he was given his customers and services may use. */
@Dependent
public class SavePaymentConfiguration {

    private final OrganizationReferences references;
    private final ServicePayments servicePayments;
    private final PaymentTypes paymentTypes;
    private final FindParties parties;
    private final CurrentCaller caller;
    private final Event<PaymentEnablementChanged> changed;

    @Inject
    public SavePaymentConfiguration(
            OrganizationReferences references,
            ServicePayments servicePayments,
            PaymentTypes paymentTypes,
            FindParties parties,
            CurrentCaller caller,
            Event<PaymentEnablementChanged> changed) {
        this.references = references;
        this.servicePayments = servicePayments;
        this.paymentTypes = paymentTypes;
        this.parties = parties;
        this.caller = caller;
        this.changed = changed;
    }

    /** @throws Refusal if a payment type was not given to the caller, or a customer or service is not his */
    public void save(PaymentConfiguration configuration) {
        long seller = caller.get().organizationKey();
        OrganizationReference terms = references.to(seller, ReferenceType.TO_PAYMENT_RECEIVER).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        AccountsError.NO_PAYMENT_RECEIVER, caller.get().organizationId()));
        if (configuration.defaults() != null) {
            terms.useAsDefaults(given(terms, configuration.defaults()));
        }
        if (configuration.serviceDefaults() != null) {
            terms.useAsServiceDefaults(given(terms, configuration.serviceDefaults()));
        }
        configuration.customers().forEach((key, types) -> customer(seller, key).enable(given(terms, types)));
        configuration.services().forEach((key, types) -> service(seller, key).enable(given(terms, types)));
        changed.fire(new PaymentEnablementChanged(seller));
    }

    private Set<Long> given(OrganizationReference terms, Set<Long> wanted) {
        wanted.stream().filter(key -> !terms.enabled().contains(key)).findAny().ifPresent(key -> {
            throw Refusal.of(
                    AccountsError.PAYMENT_TYPE_NOT_GIVEN, paymentTypes.get(key).paymentTypeId());
        });
        return wanted;
    }

    private OrganizationReference customer(long seller, long customerKey) {
        return references
                .find(seller, customerKey, ReferenceType.TO_CUSTOMER)
                .orElseThrow(() -> Refusal.of(
                        AccountsError.NOT_YOUR_CUSTOMER,
                        parties.organization(customerKey).organizationId()));
    }

    private ServicePayment service(long seller, long serviceKey) {
        ServicePayment payment = servicePayments.get(serviceKey);
        if (payment.receiverKey() != seller) {
            throw Refusal.of(AccountsError.NOT_YOUR_SERVICE, serviceKey);
        }
        return payment;
    }
}
