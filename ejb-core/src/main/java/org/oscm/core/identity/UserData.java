package org.oscm.core.identity;

import java.util.Set;
import org.oscm.core.kernel.UserRole;

/**
 * What is needed to create a user. User id, email and locale are mandatory.
 *
 * @param salutation MR, MS or null
 * @param roles never null
 */
public record UserData(
        String userId,
        String email,
        String locale,
        String salutation,
        String firstName,
        String lastName,
        String additionalName,
        String address,
        String phone,
        Set<UserRole> roles) {}
