package org.oscm.core.billing.engine.usage;

import java.util.List;

/**
 * Time in which a subscription ran without suspension.
 *
 * @param resumed whether it began by resuming the same service; getting out of a suspension by an upgrade is no resume
 * @param uses the services used, oldest first, at least one
 */
public record UsageStretch(boolean resumed, List<ServiceUse> uses) {

    public UsageStretch {
        uses = List.copyOf(uses);
    }
}
