package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.accounts.PaymentTypeView;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.model.PaymentType;
import org.oscm.core.accounts.model.ServicePayment;
import org.oscm.core.accounts.repository.OrganizationReferences;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.accounts.repository.ServicePayments;
import org.oscm.core.kernel.Refusal;

/**
 * Who may pay how. A payment type can be used for a service if the operator gave it to the seller, and the seller
 * enabled it both for the customer and for the service. What somebody above takes away is gone below as well, and is
 * back when he gives it again. All lists are ordered by key.
 */
@Dependent
public class FindPaymentTypes {

    private final PaymentTypes types;
    private final OrganizationReferences references;
    private final ServicePayments servicePayments;

    @Inject
    public FindPaymentTypes(PaymentTypes types, OrganizationReferences references, ServicePayments servicePayments) {
        this.types = types;
        this.references = references;
        this.servicePayments = servicePayments;
    }

    /** All that the platform knows, ordered by key. */
    public List<PaymentTypeView> all() {
        return types.all().stream().map(PaymentType::view).toList();
    }

    /** What the operator gave to a seller. */
    public List<PaymentTypeView> ofSeller(long sellerKey) {
        return views(given(sellerKey));
    }

    /** What new customers of a seller get. */
    public List<PaymentTypeView> defaults(long sellerKey) {
        return views(defaultKeys(sellerKey));
    }

    /** What new services of a seller get. */
    public List<PaymentTypeView> serviceDefaults(long sellerKey) {
        return views(serviceDefaultKeys(sellerKey));
    }

    /** What any seller enabled for a customer. */
    public List<PaymentTypeView> ofCustomer(long customerKey) {
        Set<Long> enabled = new HashSet<>();
        for (OrganizationReference reference : references.to(customerKey, ReferenceType.TO_CUSTOMER)) {
            enabled.addAll(both(given(reference.sourceKey()), reference.enabled()));
        }
        return views(enabled);
    }

    /** What a seller enabled for a customer; for one who is not his customer yet, what he would get. */
    public List<PaymentTypeView> ofCustomer(long sellerKey, long customerKey) {
        return views(customerKeys(sellerKey, customerKey));
    }

    /** What a seller enabled for a service, whoever subscribes to it. */
    public List<PaymentTypeView> ofService(long sellerKey, long serviceKey) {
        return views(both(given(sellerKey), serviceKeys(serviceKey)));
    }

    /** With what a customer can pay for a service of a seller. */
    public List<PaymentTypeView> usable(long sellerKey, long customerKey, long serviceKey) {
        return views(both(customerKeys(sellerKey, customerKey), serviceKeys(serviceKey)));
    }

    /** As {@link #usable(long, long, long)}, for the seller who charges for the service. */
    public List<PaymentTypeView> usable(long customerKey, long serviceKey) {
        return usable(servicePayments.get(serviceKey).receiverKey(), customerKey, serviceKey);
    }

    /**
     * A payment type as callers name it: by its id, or where there is none by its key.
     *
     * @throws Refusal if there is none
     */
    public PaymentTypeView named(String paymentTypeId, long key) {
        return (paymentTypeId == null ? types.get(key) : types.get(paymentTypeId)).view();
    }

    Set<Long> given(long sellerKey) {
        return terms(sellerKey).map(OrganizationReference::enabled).orElse(Set.of());
    }

    Set<Long> defaultKeys(long sellerKey) {
        return terms(sellerKey).map(OrganizationReference::defaults).orElse(Set.of());
    }

    Set<Long> serviceDefaultKeys(long sellerKey) {
        return terms(sellerKey).map(OrganizationReference::serviceDefaults).orElse(Set.of());
    }

    /** What operator and seller agreed on. */
    private Optional<OrganizationReference> terms(long sellerKey) {
        return references.to(sellerKey, ReferenceType.TO_PAYMENT_RECEIVER).stream()
                .findFirst();
    }

    private Set<Long> customerKeys(long sellerKey, long customerKey) {
        return references
                .find(sellerKey, customerKey, ReferenceType.TO_CUSTOMER)
                .map(reference -> both(given(sellerKey), reference.enabled()))
                .orElseGet(() -> defaultKeys(sellerKey));
    }

    private Set<Long> serviceKeys(long serviceKey) {
        return servicePayments.find(serviceKey).map(ServicePayment::enabled).orElse(Set.of());
    }

    private List<PaymentTypeView> views(Set<Long> keys) {
        return types.all().stream()
                .filter(type -> keys.contains(type.key()))
                .map(PaymentType::view)
                .toList();
    }

    private static Set<Long> both(Set<Long> one, Set<Long> other) {
        Set<Long> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
