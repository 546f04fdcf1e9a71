package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.model.PaymentInfo;
import org.oscm.core.accounts.repository.PaymentInfos;
import org.oscm.core.identity.usecase.MailAdministrators;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;

/** A customer does not want to pay in this way any more. The history keeps it, for bills of the time before. */
@Dependent
public class DeletePaymentInfo {

    private final PaymentInfos paymentInfos;
    private final MailAdministrators mailAdministrators;
    private final CurrentCaller caller;
    private final Event<PaymentDataChanged> changed;

    @Inject
    public DeletePaymentInfo(
            PaymentInfos paymentInfos,
            MailAdministrators mailAdministrators,
            CurrentCaller caller,
            Event<PaymentDataChanged> changed) {
        this.paymentInfos = paymentInfos;
        this.mailAdministrators = mailAdministrators;
        this.caller = caller;
        this.changed = changed;
    }

    /**
     * @param version the one the caller has read
     * @throws Refusal if there is none, it is not the caller's, or it was changed since it was read
     */
    public void delete(long key, int version) {
        Caller who = caller.get();
        PaymentInfo info = paymentInfos.get(who.organizationKey(), key);
        info.mustBeAsRead(version);
        paymentInfos.remove(info);
        mailAdministrators.write(
                who.organizationKey(),
                MailTemplate.PAYMENT_INFO_DELETED,
                info.view().paymentInfoId(),
                who.userId());
        changed.fire(new PaymentDataChanged(who.organizationKey()));
    }
}
