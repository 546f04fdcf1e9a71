package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.identity.usecase.WriteToOperators;
import org.oscm.core.notifications.MailTemplate;

/** One mail to each operator about what a run could not bill. */
@Dependent
public class ReportBillingFailures {

    private final BillingRuns runs;
    private final WriteToOperators writeToOperators;

    @Inject
    public ReportBillingFailures(BillingRuns runs, WriteToOperators writeToOperators) {
        this.runs = runs;
        this.writeToOperators = writeToOperators;
    }

    public void report(long runKey) {
        if (runs.failed(runKey) > 0) {
            writeToOperators.write(MailTemplate.BILLING_FAILED, language -> {
                BillingRunView run = runs.view(runKey, language);
                return List.of(run.failed(), reasons(run));
            });
        }
    }

    private static String reasons(BillingRunView run) {
        return run.failures().stream().map(BillingRunView.Failure::reason).collect(Collectors.joining("\n"));
    }
}
