package org.oscm.core.subscriptions.model;

/**
 * Everything {@link OrderKind#REMOVE_INSTANCE} needs: the subscription has lost its name by then, or is gone.
 *
 * @param requesterKey the user whose action led to it
 * @param subscriptionId the name under which the application knows it
 */
public record RemoveInstanceTask(
        long requesterKey, long technicalServiceKey, String instanceId, String organizationId, String subscriptionId) {}
