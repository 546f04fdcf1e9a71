package org.oscm.demo;

import org.oscm.client.NewOrganization.Administrator;
import org.oscm.vo.VOUserDetails;

/**
 * A user of the demo world.
 *
 * @param role what he is, for whom reads the list of users
 */
record Person(String userId, String email, String locale, String firstName, String lastName, String role) {

    Administrator asAdministrator() {
        return new Administrator(userId, email, locale, firstName, lastName);
    }

    VOUserDetails asUser() {
        VOUserDetails user = new VOUserDetails();
        user.setUserId(userId);
        user.setEMail(email);
        user.setLocale(locale);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        return user;
    }
}
