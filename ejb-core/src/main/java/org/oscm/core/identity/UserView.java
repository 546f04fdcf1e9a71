package org.oscm.core.identity;

import java.util.Locale;
import java.util.Set;
import org.oscm.core.kernel.UserRole;

/**
 * A user as other rooms see him. Names, salutation, address and phone may be null.
 *
 * @param realmUserId his id in the directory of his organization; the user id where there is none
 */
public record UserView(
        long key,
        int version,
        String userId,
        long organizationKey,
        String email,
        String salutation,
        String firstName,
        String lastName,
        String additionalName,
        String address,
        String phone,
        Locale locale,
        AccountStatus status,
        Set<UserRole> roles,
        String realmUserId) {

    /** The same user as if nothing had ever been stored of him anew: to compare what he is. */
    public UserView withoutVersion() {
        return new UserView(
                key,
                0,
                userId,
                organizationKey,
                email,
                salutation,
                firstName,
                lastName,
                additionalName,
                address,
                phone,
                locale,
                status,
                roles,
                realmUserId);
    }
}
