package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Set;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.repository.OrganizationReferences;

/** The operator's revenue share agreed with a supplier, from which published services start. */
@Dependent
public class FindOperatorShare {

    private final OrganizationReferences references;

    @Inject
    public FindOperatorShare(OrganizationReferences references) {
        this.references = references;
    }

    /** Percent, 0 to 100; 0 where nothing was agreed. */
    public BigDecimal of(long supplierKey) {
        return references.to(supplierKey, Set.of(ReferenceType.PLATFORM_OPERATOR_TO_SUPPLIER)).stream()
                .findFirst()
                .flatMap(OrganizationReference::operatorShare)
                .orElse(BigDecimal.ZERO);
    }
}
