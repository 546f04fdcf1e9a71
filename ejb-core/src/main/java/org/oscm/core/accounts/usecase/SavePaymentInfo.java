package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.accounts.model.PaymentType;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.usecase.MailAdministrators;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;

/** A customer says how he pays: something new, or a change of what he said before. */
@Dependent
public class SavePaymentInfo {

    private final PaymentInfos paymentInfos;
    private final PaymentTypes paymentTypes;
    private final FindPaymentTypes findPaymentTypes;
    private final RecordFact recordFact;
    private final MailAdministrators mailAdministrators;
    private final CurrentCaller caller;
    private final Event<PaymentDataChanged> changed;
    private final Clock clock;

    @Inject
    public SavePaymentInfo(
            PaymentInfos paymentInfos,
            PaymentTypes paymentTypes,
            FindPaymentTypes findPaymentTypes,
            RecordFact recordFact,
            MailAdministrators mailAdministrators,
            CurrentCaller caller,
            Event<PaymentDataChanged> changed,
            Clock clock) {
        this.paymentInfos = paymentInfos;
        this.paymentTypes = paymentTypes;
        this.findPaymentTypes = findPaymentTypes;
        this.recordFact = recordFact;
        this.mailAdministrators = mailAdministrators;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the id is taken, no seller offers the payment type, a provider collects it, or the payment
     *     information is not the caller's or was changed since it was read
     */
    public PaymentView save(PaymentInfoData data) {
        long customer = caller.get().organizationKey();
        PaymentType type = paymentTypes.get(data.paymentTypeKey());
        refuseTakenId(customer, data);
        PaymentInfo info = data.key() == 0
                ? new PaymentInfo(customer, data.paymentInfoId(), offered(type, customer))
                : change(paymentInfos.get(customer, data.key()), data, type);
        paymentInfos.store(info);
        recordFact.record(clock.instant(), info.key(), info.fact());
        mailAdministrators.write(
                customer,
                MailTemplate.PAYMENT_INFO_SAVED,
                data.paymentInfoId(),
                caller.get().userId());
        if (data.key() != 0) {
            changed.fire(new PaymentDataChanged(customer));
        }
        return info.view();
    }

    private PaymentInfo change(PaymentInfo info, PaymentInfoData data, PaymentType type) {
        boolean sameType = info.paymentType().key() == type.key();
        info.change(data, sameType ? type : offered(type, info.organizationKey()));
        return info;
    }

    private PaymentType offered(PaymentType type, long customer) {
        if (!findPaymentTypes.ofCustomer(customer).contains(type.view())) {
            throw Refusal.of(AccountsError.PAYMENT_TYPE_NOT_OFFERED, type.paymentTypeId());
        }
        return type;
    }

    private void refuseTakenId(long customer, PaymentInfoData data) {
        String id = Check.id("id", data.paymentInfoId());
        paymentInfos
                .find(customer, id)
                .filter(other -> other.key() != data.key())
                .ifPresent(other -> {
                    throw Refusal.of(AccountsError.PAYMENT_INFO_ID_TAKEN, id);
                });
    }
}
