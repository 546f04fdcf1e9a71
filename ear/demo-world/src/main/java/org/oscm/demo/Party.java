package org.oscm.demo;

import java.util.List;
import org.oscm.client.NewOrganization;
import org.oscm.vo.VOOrganization;

/**
 * An organization of the demo world.
 *
 * @param roles those the operator gives it; empty for customers
 * @param staff its users besides the administrator
 */
record Party(
        String name,
        String email,
        String phone,
        String url,
        String address,
        String locale,
        String country,
        List<String> roles,
        Person administrator,
        List<Person> staff) {

    NewOrganization asNew() {
        return new NewOrganization(
                name, email, phone, url, address, locale, country, roles, administrator.asAdministrator());
    }

    VOOrganization asCustomer() {
        VOOrganization customer = new VOOrganization();
        customer.setName(name);
        customer.setEmail(email);
        customer.setPhone(phone);
        customer.setUrl(url);
        customer.setAddress(address);
        customer.setLocale(locale);
        customer.setDomicileCountry(country);
        return customer;
    }
}
