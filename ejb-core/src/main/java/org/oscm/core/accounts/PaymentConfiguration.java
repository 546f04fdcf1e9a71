package org.oscm.core.accounts;

import java.util.Map;
import java.util.Set;

/**
 * Which payment types a seller allows; all keys.
 *
 * @param defaults for new customers; null leaves them as they are
 * @param customers payment types by customer, never null; other customers keep theirs
 * @param serviceDefaults for new services; null leaves them as they are
 * @param services payment types by service, never null; other services keep theirs
 */
public record PaymentConfiguration(
        Set<Long> defaults, Map<Long, Set<Long>> customers, Set<Long> serviceDefaults, Map<Long, Set<Long>> services) {}
