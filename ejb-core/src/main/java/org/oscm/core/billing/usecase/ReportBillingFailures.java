package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** One mail to each operator about what a run could not bill. */
@Dependent
public class ReportBillingFailures {

    private final BillingRuns runs;
    private final FindParties parties;
    private final WriteMail writeMail;

    @Inject
    public ReportBillingFailures(BillingRuns runs, FindParties parties, WriteMail writeMail) {
        this.runs = runs;
        this.parties = parties;
        this.writeMail = writeMail;
    }

    public void report(long runKey) {
        if (runs.view(runKey, Locale.ENGLISH).failed() > 0) {
            parties.users(UserRole.PLATFORM_OPERATOR).stream()
                    .filter(operator -> operator.email() != null)
                    .forEach(operator -> mail(operator, runs.view(runKey, operator.locale())));
        }
    }

    private void mail(UserView operator, BillingRunView run) {
        String reasons =
                run.failures().stream().map(BillingRunView.Failure::reason).collect(Collectors.joining("\n"));
        writeMail.write(operator.email(), operator.locale(), MailTemplate.BILLING_FAILED, run.failed(), reasons);
    }
}
