package org.oscm.core.subscriptions;

import java.time.Instant;

/**
 * A subscription as other rooms see it.
 *
 * @param subscriptionId unique within the customer
 * @param serviceKey the private copy of the service
 * @param templateServiceKey the service that was copied
 * @param technicalServiceKey the application behind it
 * @param vendorKey the organization that sold it
 * @param chargingOrganizationKey the organization that writes the bill
 * @param ownerKey the user who manages it, null if nobody
 * @param unitKey null if none
 * @param activatedAt the first activation; null before
 * @param deactivatedAt null while it lives
 * @param cutOffDay day of month 1..28; 0 before the first activation
 * @param purchaseOrderNumber null if none
 * @param paymentInfoKey null if it costs nothing
 * @param billingContactKey null if it costs nothing
 * @param instance how the application knows the instance; members null as long as there is none
 * @param assignedUsers how many users may use it
 */
public record SubscriptionView(
        long key,
        int version,
        String subscriptionId,
        SubscriptionStatus status,
        long serviceKey,
        long templateServiceKey,
        long technicalServiceKey,
        long customerKey,
        long vendorKey,
        long chargingOrganizationKey,
        long marketplaceKey,
        Long ownerKey,
        Long unitKey,
        Instant createdAt,
        Instant activatedAt,
        Instant deactivatedAt,
        int cutOffDay,
        String purchaseOrderNumber,
        Long paymentInfoKey,
        Long billingContactKey,
        Instance instance,
        int assignedUsers) {

    /**
     * What the application said about the instance it made.
     *
     * @param id the application's own id
     * @param accessInfo how users reach it, null if it said nothing
     * @param baseUrl its address, null for the address of the technical service
     * @param loginPath below the base URL, null for that of the technical service
     */
    public record Instance(String id, String accessInfo, String baseUrl, String loginPath) {}
}
