package org.oscm.client;

/** An organization the operator has registered, with the key and id of its first user. */
public record RegisteredOrganization(long key, String organizationId, long administratorKey, String administratorId) {}
