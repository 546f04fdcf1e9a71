package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.kernel.Refusal;

/** Looks payment information up. */
@Dependent
public class FindPayment {

    private final PaymentInfos paymentInfos;
    private final FindPaymentTypes paymentTypes;

    @Inject
    public FindPayment(PaymentInfos paymentInfos, FindPaymentTypes paymentTypes) {
        this.paymentInfos = paymentInfos;
        this.paymentTypes = paymentTypes;
    }

    /** The payment information of a customer, ordered by id. */
    public List<PaymentView> of(long customerKey) {
        return paymentInfos.of(customerKey).stream().map(PaymentInfo::view).toList();
    }

    /** Whether a customer has this one, usable or not. */
    public boolean exists(long customerKey, long paymentInfoKey) {
        return own(customerKey, paymentInfoKey).isPresent();
    }

    /**
     * The payment information with which a customer pays for a service.
     *
     * @param sellerKey the organization that charges the customer: the supplier, the reseller, or for a broker the
     *     supplier behind him
     * @param serviceKey the service as it is offered, not a subscription's copy of it
     * @throws Refusal if there is none, it is another organization's, or the seller does not allow its payment type for
     *     this customer and service
     */
    public PaymentView usable(long customerKey, long paymentInfoKey, long sellerKey, long serviceKey) {
        PaymentView payment = paymentInfos.get(customerKey, paymentInfoKey).view();
        if (!allows(payment, customerKey, sellerKey, serviceKey)) {
            throw Refusal.of(AccountsError.PAYMENT_TYPE_NOT_ENABLED, payment.paymentTypeId());
        }
        return payment;
    }

    /** As {@link #usable}, as an answer: whether a running subscription may still be paid in this way. */
    public boolean isUsable(long customerKey, long paymentInfoKey, long sellerKey, long serviceKey) {
        return own(customerKey, paymentInfoKey)
                .filter(info -> allows(info.view(), customerKey, sellerKey, serviceKey))
                .isPresent();
    }

    private Optional<PaymentInfo> own(long customerKey, long paymentInfoKey) {
        return paymentInfos.find(paymentInfoKey).filter(info -> info.organizationKey() == customerKey);
    }

    private boolean allows(PaymentView payment, long customerKey, long sellerKey, long serviceKey) {
        return paymentTypes.usable(sellerKey, customerKey, serviceKey).contains(payment.paymentType());
    }
}
