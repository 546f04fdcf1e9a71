package org.oscm.core.accounts;

import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;

/** A new organization with its first administrator. */
public record RegisteredOrganization(OrganizationView organization, UserView administrator) {}
