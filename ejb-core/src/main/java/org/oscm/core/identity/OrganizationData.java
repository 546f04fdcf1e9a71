package org.oscm.core.identity;

/** What an organization says about itself. Only the locale is needed by all; sellers need name, address, email, phone and URL. */
public record OrganizationData(
        String name,
        String address,
        String email,
        String phone,
        String url,
        String description,
        String locale,
        String country) {}
