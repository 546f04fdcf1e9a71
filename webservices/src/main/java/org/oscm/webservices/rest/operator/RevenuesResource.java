package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.oscm.core.billing.SellerRevenue;
import org.oscm.core.billing.service.SellerRevenues;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** What sellers earn. */
@Path("operator/v1/revenues")
public class RevenuesResource {

    @EJB
    private SellerRevenues revenues;

    /**
     * What suppliers and resellers have billed for a {@code month} such as 2026-05: the sums of bills whose period ends within
     * it, by id of the seller, then currency.
     */
    @GET
    public List<SellerRevenue> get(@QueryParam("month") String month) {
        return revenues.of(month(Check.required("month", month)));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw Refusal.ofMember(InputError.MONTH, "month", text);
        }
    }
}
