package org.oscm.core.subscriptions.model;

/**
 * A user and the role he is to play in the application.
 *
 * @param roleId null for applications without roles
 */
public record Assignment(long userKey, String roleId) {}
