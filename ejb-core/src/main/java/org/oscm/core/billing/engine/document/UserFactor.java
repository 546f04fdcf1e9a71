package org.oscm.core.billing.engine.document;

/**
 * The charged time of one user: element {@code UserAssignmentCostsByUser}.
 *
 * @param user identity of the user as in the request
 * @param factor charged units of this user
 */
public record UserFactor(String user, TimeFactor factor) {}
