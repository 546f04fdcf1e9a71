package org.oscm.core.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.billing.BillExplanationView;
import org.oscm.core.billing.BillQuery;
import org.oscm.core.billing.BillView;
import org.oscm.core.billing.ReRating;
import org.oscm.core.billing.usecase.ExplainBill;
import org.oscm.core.billing.usecase.ExplanationText;
import org.oscm.core.billing.usecase.PreviewBills;
import org.oscm.core.billing.usecase.ReRateBill;
import org.oscm.core.billing.usecase.ReadBills;
import org.oscm.core.kernel.CurrentCaller;

/** Stored bills, explained and proven, for those they concern; and what the current month will cost. */
@Stateless
@RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "SERVICE_MANAGER", "RESELLER_MANAGER", "PLATFORM_OPERATOR"
})
public class BillArchive {

    @Inject
    private ReadBills readBills;

    @Inject
    private ExplainBill explainBill;

    @Inject
    private ReRateBill reRateBill;

    @Inject
    private PreviewBills previewBills;

    @Inject
    private CurrentCaller caller;

    public List<BillView> find(BillQuery query) {
        return readBills.find(query);
    }

    public BillView bill(long key) {
        return readBills.bill(key);
    }

    /** The element {@code BillingDetails} of the published billing data. */
    public String document(long key) {
        return readBills.document(key);
    }

    public BillExplanationView explanation(long key) {
        return explainBill.explain(key);
    }

    /** In the reader's language. */
    public String explanationText(long key) {
        return ExplanationText.of(explainBill.explain(key), caller.get().locale());
    }

    public ReRating reRate(long key) {
        return reRateBill.reRate(key);
    }

    /** What the caller's organization will have to pay for the current month, as the published billing data. */
    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER"})
    public byte[] preview() {
        return previewBills.preview();
    }
}
