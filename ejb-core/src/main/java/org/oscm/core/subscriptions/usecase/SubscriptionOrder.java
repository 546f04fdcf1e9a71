package org.oscm.core.subscriptions.usecase;

import java.util.List;
import java.util.Map;
import org.oscm.core.accounts.UdaData;

/**
 * What a customer orders.
 *
 * @param subscriptionId the name he gives to it
 * @param purchaseOrderNumber his reference, null if none
 * @param ownerId the user who is to manage it, null for the caller
 * @param serviceKey the offer
 * @param serviceVersion the version of the offer he has seen
 * @param parameters values by parameter id; parameters left out get the offered value
 * @param users who may use it
 * @param paymentInfoKey how it is paid, null if it costs nothing
 * @param billingContactKey who gets the bills, null if it costs nothing
 * @param unitKey the organizational unit it is for, null if for none
 * @param udas values of the supplier's custom attributes, whatever targets they name
 */
public record SubscriptionOrder(
        String subscriptionId,
        String purchaseOrderNumber,
        String ownerId,
        long serviceKey,
        int serviceVersion,
        Map<String, String> parameters,
        List<WantedAssignment> users,
        Long paymentInfoKey,
        Long billingContactKey,
        Long unitKey,
        List<UdaData> udas) {}
