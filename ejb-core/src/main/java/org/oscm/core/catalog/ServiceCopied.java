package org.oscm.core.catalog;

import java.util.Map;
import java.util.Set;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A subscription got its own copy of an offer. Subject is the copy, owner the subscription.
 *
 * @param templateKey key of the offer
 * @param serviceId id of the offer, printed on bills
 * @param type of the copy
 * @param vendorKey key of the seller's organization
 * @param technicalServiceKey key of the application's definition
 * @param technicalServiceId its id
 * @param eventDescriptions by id of the event, as it was described when the copy was made; platform events included
 * @param roleIds the roles of the application; null in facts of a time that did not record them
 */
@FactKind("service-copy")
public record ServiceCopied(
        long templateKey,
        String serviceId,
        ServiceType type,
        long vendorKey,
        long technicalServiceKey,
        String technicalServiceId,
        Map<String, Texts> eventDescriptions,
        Set<String> roleIds)
        implements Fact {}
