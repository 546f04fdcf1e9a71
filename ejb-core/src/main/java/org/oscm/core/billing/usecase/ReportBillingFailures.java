package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** One mail to each operator about what a run could not bill. */
@Dependent
public class ReportBillingFailures {

    private final FindParties parties;
    private final WriteMail writeMail;

    @Inject
    public ReportBillingFailures(FindParties parties, WriteMail writeMail) {
        this.parties = parties;
        this.writeMail = writeMail;
    }

    public void report(BillingRunView run) {
        if (run.failed() == 0) {
            return;
        }
        String reasons = run.failures().stream()
                .map(failure -> failure.subscriptionKey() + ": " + failure.reason())
                .collect(Collectors.joining("\n"));
        parties.users(UserRole.PLATFORM_OPERATOR).stream()
                .filter(operator -> operator.email() != null)
                .forEach(operator -> mail(operator, run.failed(), reasons));
    }

    private void mail(UserView operator, long failed, String reasons) {
        writeMail.write(operator.email(), operator.locale(), MailTemplate.BILLING_FAILED, failed, reasons);
    }
}
