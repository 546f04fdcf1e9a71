package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.xml.BillDescription;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.billing.engine.xml.BillingDetailsXml;
import org.oscm.schemas.PublishedSchema;
import org.oscm.schemas.SchemaViolation;

/** Writes a bill as published billing data and proves it against the published schema before anybody stores it. */
@Dependent
public class BillWriter {

    /** @throws IllegalStateException if the bill is not valid; the message says where */
    public String write(BillingDocument bill, BillDescription description) {
        String details = BillingDetailsXml.of(bill, description);
        byte[] file =
                BillingDataXml.of(List.of(new BillingDataXml.Bill(bill.period().end(), description.key(), details)));
        List<SchemaViolation> violations = PublishedSchema.BILLING_RESULT.violations(file);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The bill does not fit the published format: "
                    + violations.stream().map(SchemaViolation::message).collect(Collectors.joining("; ")));
        }
        return details;
    }
}
