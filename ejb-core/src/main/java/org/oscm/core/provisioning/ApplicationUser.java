package org.oscm.core.provisioning;

import org.oscm.core.identity.UserView;

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
        String applicationUserId) {

    /**
     * @param roleId null for applications without roles
     * @param applicationUserId null if it is not known
     */
    public static ApplicationUser of(UserView user, String roleId, String applicationUserId) {
        return new ApplicationUser(
                user.userId(),
                user.email(),
                user.firstName(),
                user.lastName(),
                user.locale().getLanguage(),
                roleId,
                applicationUserId);
    }
}
