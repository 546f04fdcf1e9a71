package org.oscm.webservices.soap;

import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.OperationPendingException;
import org.oscm.types.exceptions.PaymentInformationException;
import org.oscm.types.exceptions.ServiceParameterException;
import org.oscm.types.exceptions.SubscriptionAlreadyExistsException;
import org.oscm.types.exceptions.SubscriptionStateException;

/** How the refusals of the subscriptions room are published. */
final class SubscriptionFaults {

    private SubscriptionFaults() {}

    static void fill(FaultTable table) {
        table.notFound(SubscriptionError.SUBSCRIPTION_NOT_FOUND, ClassEnum.SUBSCRIPTION);
        table.notPermitted(SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        table.notPermitted(SubscriptionError.SUBSCRIPTION_OUT_OF_REACH);
        table.fault(SubscriptionError.SUBSCRIPTION_EXPIRED, ServiceParameterException::new);
        state(table, SubscriptionError.SUBSCRIPTION_NOT_RUNNING, SubscriptionStateException.Reason.ONLY_ACTIVE);
        table.notUnique(SubscriptionError.SUBSCRIPTION_ID_TAKEN, ClassEnum.SUBSCRIPTION);
        table.fault(SubscriptionError.ONE_SUBSCRIPTION_ONLY, SubscriptionAlreadyExistsException::new);
        busy(table, SubscriptionError.SUBSCRIPTION_BUSY);
        busy(table, SubscriptionError.ORDER_TAKEN_OVER);
        table.stale(SubscriptionError.SUBSCRIPTION_CHANGED_MEANWHILE);
        state(table, SubscriptionError.PAYMENT_STATE_UNSUITABLE);
        state(table, SubscriptionError.ASSIGNMENT_STATE_UNSUITABLE);
        state(table, SubscriptionError.END_STATE_UNSUITABLE);
        table.fault(SubscriptionError.PAYMENT_INFO_MISSING, PaymentInformationException::new);
        table.fault(SubscriptionError.BILLING_CONTACT_MISSING, PaymentInformationException::new);
        table.fault(SubscriptionError.NAMED_USERS_EXCEEDED, ServiceParameterException::new);
        table.notFound(SubscriptionError.SERVICE_ROLE_NOT_FOUND, ClassEnum.ROLE_DEFINITION);
        table.notFound(SubscriptionError.USER_NOT_ASSIGNED, ClassEnum.USER);
        table.stale(SubscriptionError.ASSIGNMENT_CHANGED_MEANWHILE);
        table.notPermitted(SubscriptionError.OWNER_UNSUITABLE);
        table.notPermitted(SubscriptionError.UNIT_MISSING);
    }

    /** The first parameter is the subscription, the published reason what is usually still under way. */
    private static void busy(FaultTable table, ErrorCode code) {
        table.add(
                code,
                (text, refusal) -> new OperationPendingException(
                        text,
                        OperationPendingException.ReasonEnum.MODIFY_SUBSCRIPTION,
                        FaultTable.parameters(refusal)));
    }

    private static void state(FaultTable table, ErrorCode code) {
        state(table, code, SubscriptionStateException.Reason.SUBSCRIPTION_INVALID_STATE);
    }

    /** The parameters are the subscription and its state. */
    private static void state(FaultTable table, ErrorCode code, SubscriptionStateException.Reason reason) {
        table.add(
                code,
                (text, refusal) -> new SubscriptionStateException(
                        text, reason, refusal.parameters().get(1), FaultTable.parameters(refusal)));
    }
}
