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
        Set<UserRole> roles) {

    public UserData {
        roles = Set.copyOf(roles);
    }

    /** The same person with exactly these roles. */
    public static UserData of(UserData person, Set<UserRole> roles) {
        return new UserData(
                person.userId,
                person.email,
                person.locale,
                person.salutation,
                person.firstName,
                person.lastName,
                person.additionalName,
                person.address,
                person.phone,
                roles);
    }
}
