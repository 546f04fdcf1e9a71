package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.schemas.PublishedSchema;
import org.oscm.schemas.SchemaViolation;

/** Proves written bills against the published schema, all in one file, before anybody stores them. */
@Dependent
public class ProveBills {

    /** @throws IllegalStateException if a bill is not valid; the message says what is wrong */
    public void prove(Collection<BillingResult> bills) {
        byte[] file = BillingDataXml.of(
                bills.stream().map(BillingResult::asPartOfFile).toList());
        List<SchemaViolation> violations = PublishedSchema.BILLING_RESULT.violations(file);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("A bill does not fit the published format: "
                    + violations.stream().map(SchemaViolation::message).collect(Collectors.joining("; ")));
        }
    }
}
