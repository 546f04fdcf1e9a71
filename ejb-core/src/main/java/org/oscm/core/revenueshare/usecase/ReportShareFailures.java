package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.identity.usecase.WriteToOperators;
import org.oscm.core.kernel.Period;
import org.oscm.core.notifications.MailTemplate;

/** One mail to each operator about what of a month's revenue could not be shared. */
@Dependent
public class ReportShareFailures {

    private final WriteToOperators writeToOperators;
    private final Clock clock;

    @Inject
    public ReportShareFailures(WriteToOperators writeToOperators, Clock clock) {
        this.writeToOperators = writeToOperators;
        this.clock = clock;
    }

    void report(Period month, List<ShareFailure> failures) {
        YearMonth name = YearMonth.from(month.start().atZone(clock.getZone()));
        String lines = failures.stream().map(ShareFailure::line).collect(Collectors.joining("\n"));
        writeToOperators.write(MailTemplate.REVENUE_SHARES_FAILED, language -> List.of(name, failures.size(), lines));
    }
}
