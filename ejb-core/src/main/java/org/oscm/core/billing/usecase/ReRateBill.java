package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.oscm.core.billing.ReRating;
import org.oscm.core.billing.model.BillingResult;

/** Proves a stored bill: builds it again and compares every byte. Stores nothing. */
@Dependent
public class ReRateBill {

    private static final int MOST_DIFFERENCES = 20;

    private final ReadBills bills;
    private final RebuildBill rebuildBill;

    @Inject
    public ReRateBill(ReadBills bills, RebuildBill rebuildBill) {
        this.bills = bills;
        this.rebuildBill = rebuildBill;
    }

    public ReRating reRate(long key) {
        BillingResult bill = bills.get(key);
        String rebuilt = RebuildBill.write(rebuildBill.rebuild(bill), key);
        boolean identical = rebuilt.equals(bill.document());
        return new ReRating(
                key, bill.historyRevision(), identical, identical ? List.of() : differences(bill.document(), rebuilt));
    }

    private static List<ReRating.Difference> differences(String stored, String rebuilt) {
        List<String> before = stored.lines().toList();
        List<String> after = rebuilt.lines().toList();
        List<ReRating.Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()) && differences.size() < MOST_DIFFERENCES; i++) {
            String one = i < before.size() ? before.get(i) : null;
            String other = i < after.size() ? after.get(i) : null;
            if (one == null || !one.equals(other)) {
                differences.add(new ReRating.Difference(i + 1, one, other));
            }
        }
        return differences;
    }
}
