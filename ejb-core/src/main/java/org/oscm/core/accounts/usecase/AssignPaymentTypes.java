package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.model.PaymentType;
import org.oscm.core.accounts.repository.PaymentTypes;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.WrongValues;

/** The operator decides which payment types a supplier or reseller may hand on. */
@Dependent
public class AssignPaymentTypes {

    private final TermsWithOperator terms;
    private final PaymentTypes paymentTypes;
    private final Event<PaymentEnablementChanged> changed;

    @Inject
    public AssignPaymentTypes(
            TermsWithOperator terms, PaymentTypes paymentTypes, Event<PaymentEnablementChanged> changed) {
        this.terms = terms;
        this.paymentTypes = paymentTypes;
        this.changed = changed;
    }

    /**
     * The seller has exactly these from now on.
     *
     * @throws Refusal if a payment type is unknown or the organization takes no payments
     */
    public void assign(OrganizationView seller, List<String> paymentTypeIds) {
        terms.of(seller).enable(keys(paymentTypeIds));
        changed.fire(new PaymentEnablementChanged(seller.key()));
    }

    private Set<Long> keys(List<String> paymentTypeIds) {
        Map<String, Long> known =
                paymentTypes.all().stream().collect(Collectors.toMap(PaymentType::paymentTypeId, PaymentType::key));
        WrongValues wrong = new WrongValues();
        for (int i = 0; i < paymentTypeIds.size(); i++) {
            String path = "[" + i + "]";
            String id = paymentTypeIds.get(i);
            wrong.attempt(() -> Check.oneOf(path, id, known.keySet()));
        }
        wrong.refuse();
        return paymentTypeIds.stream().map(known::get).collect(Collectors.toSet());
    }
}
