package org.oscm.client;

import java.util.List;

/**
 * An organization that an operator registers.
 *
 * @param locale {@code en}, {@code de} or {@code ja}
 * @param country ISO 3166, two letters
 * @param roles such as {@code SUPPLIER}; may be empty
 * @param administrator its first user, with every user role that goes with its roles
 */
public record NewOrganization(
        String name,
        String email,
        String phone,
        String url,
        String address,
        String locale,
        String country,
        List<String> roles,
        Administrator administrator) {

    /** The first user of an organization. */
    public record Administrator(String userId, String email, String locale, String firstName, String lastName) {}
}
