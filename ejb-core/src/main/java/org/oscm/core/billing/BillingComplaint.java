package org.oscm.core.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/**
 * Why a subscription could not be billed, kept so that everybody reads it in his own language.
 *
 * @param code what is wrong
 * @param subscriptionId the subscription as its customer named it
 * @param details what the text names beside the subscription, in its order
 */
public record BillingComplaint(BillingContradiction code, String subscriptionId, List<String> details) {

    public BillingComplaint {
        details = List.copyOf(details);
    }

    public static BillingComplaint of(String subscriptionId, ContradictoryHistory contradiction) {
        return new BillingComplaint(
                BillingContradiction.valueOf(contradiction.contradiction().name()),
                subscriptionId,
                contradiction.details().stream().map(Objects::toString).toList());
    }

    /** One sentence that begins with the id of the subscription. */
    public String in(Locale language) {
        List<Object> parameters = new ArrayList<>(details);
        parameters.add(0, subscriptionId);
        return ErrorTexts.of(Refusal.of(code, parameters.toArray()), language);
    }
}
