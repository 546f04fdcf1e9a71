package org.oscm.core.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.oscm.core.billing.SellerRevenue;
import org.oscm.core.billing.usecase.ListRevenues;

/** What sellers earn, for the operator. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class SellerRevenues {

    @Inject
    private ListRevenues listRevenues;

    /** Of bills whose period ends within the month, by id of the seller, then currency. */
    public List<SellerRevenue> of(YearMonth month) {
        return listRevenues.of(month);
    }
}
