package org.oscm.core.subscriptions.usecase;

/**
 * A user who is to use a subscription.
 *
 * @param userKey 0 if he is named by his id
 * @param userId used where there is no key
 * @param roleId the role he is to play; null for applications without roles
 * @param licenseVersion version of the assignment as it was read; null if none was read
 */
public record WantedAssignment(long userKey, String userId, String roleId, Integer licenseVersion) {}
