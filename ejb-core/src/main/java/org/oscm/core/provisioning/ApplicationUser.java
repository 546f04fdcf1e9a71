package org.oscm.core.provisioning;

/**
 * A user as applications see him. First and last name may be null.
 *
 * @param locale ISO 639 code of his language
 * @param roleId the role he plays in the application; null for applications without roles
 * @param applicationUserId his id inside the application; null if it is not known
 */
public record ApplicationUser(
        String userId,
        String email,
        String firstName,
        String lastName,
        String locale,
        String roleId,
        String applicationUserId) {}
