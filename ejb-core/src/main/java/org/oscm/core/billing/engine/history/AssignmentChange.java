package org.oscm.core.billing.engine.history;

import java.util.Optional;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Revised;

/**
 * The user was assigned, got another role, or was deassigned.
 *
 * @param revision when; a deletion means deassigned
 * @param role service role from then on; absent without roles
 */
public record AssignmentChange(Revision revision, Optional<String> role) implements Revised {}
