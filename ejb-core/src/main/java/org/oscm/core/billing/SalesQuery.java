package org.oscm.core.billing;

import java.util.OptionalLong;
import org.oscm.core.kernel.Period;

/**
 * Which bills of a month are wanted: all, those of one vendor, or those of one marketplace.
 *
 * @param month bills whose period ends after its start and not after its end
 * @param vendorKey who sold; empty for everybody
 * @param marketplaceKey where; empty for everywhere
 */
public record SalesQuery(Period month, OptionalLong vendorKey, OptionalLong marketplaceKey) {

    public static SalesQuery all(Period month) {
        return new SalesQuery(month, OptionalLong.empty(), OptionalLong.empty());
    }

    public static SalesQuery ofVendor(Period month, long vendorKey) {
        return new SalesQuery(month, OptionalLong.of(vendorKey), OptionalLong.empty());
    }

    public static SalesQuery onMarketplace(Period month, long marketplaceKey) {
        return new SalesQuery(month, OptionalLong.empty(), OptionalLong.of(marketplaceKey));
    }
}
