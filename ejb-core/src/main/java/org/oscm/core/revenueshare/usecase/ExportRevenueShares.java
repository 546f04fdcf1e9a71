package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.revenueshare.RevenueShareError;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;
import org.oscm.core.revenueshare.model.RevenueShare;
import org.oscm.core.revenueshare.repository.RevenueShares;

/** Stored revenue shares as one file: one's own, or for the operator those of everybody. */
@Dependent
public class ExportRevenueShares {

    private final RevenueShares shares;
    private final CurrentCaller caller;

    @Inject
    public ExportRevenueShares(RevenueShares shares, CurrentCaller caller) {
        this.shares = shares;
        this.caller = caller;
    }

    /**
     * @param from months that start then or later
     * @param to months that end then or earlier
     * @return without results an empty document
     * @throws Refusal if an argument is missing, the time is reversed, or the shares are none of the caller's business
     */
    public byte[] export(Instant from, Instant to, ShareType type) {
        Check.required("resultType", type);
        if (Check.required("to", to).isBefore(Check.required("from", from))) {
            throw Refusal.ofMember(RevenueShareError.SHARE_MONTHS_REVERSED, "to");
        }
        return RevenueShareFileXml.of(shares.within(type, from, to, whose(type)).stream()
                .map(RevenueShare::asPartOfFile)
                .toList());
    }

    private OptionalLong whose(ShareType type) {
        Caller asking = caller.get();
        if (asking.has(UserRole.PLATFORM_OPERATOR)) {
            return OptionalLong.empty();
        }
        if (!type.role().userRole().filter(asking::has).isPresent()) {
            throw Refusal.of(RevenueShareError.SHARES_NOT_FOR_YOU, type);
        }
        if (!asking.actsAs(type.role())) {
            throw Refusal.of(RevenueShareError.SHARES_NOT_OF_YOUR_ORGANIZATION, type);
        }
        return OptionalLong.of(asking.organizationKey());
    }
}
