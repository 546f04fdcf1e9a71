package org.oscm.core.revenueshare.engine.xml;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.oscm.core.kernel.Period;

/**
 * What a revenue share file says beside its figures: keys, names and addresses, by the identities the calculation was
 * given. Asking for a missing one ends in an {@link IllegalArgumentException}.
 *
 * @param month the calendar month
 * @param organizations every organization that has a part in the shares, customers included
 * @param services every service sold
 * @param marketplaces every marketplace where something was sold
 * @param subscriptions every subscription with a revenue
 * @param bills by identity of the billing document
 */
public record ShareNames(
        Period month,
        Map<String, Organization> organizations,
        Map<String, Service> services,
        Map<String, Marketplace> marketplaces,
        Map<String, Subscription> subscriptions,
        Map<String, Bill> bills) {

    public ShareNames {
        Objects.requireNonNull(month);
        organizations = Map.copyOf(organizations);
        services = Map.copyOf(services);
        marketplaces = Map.copyOf(marketplaces);
        subscriptions = Map.copyOf(subscriptions);
        bills = Map.copyOf(bills);
    }

    /**
     * An organization; what is null, but for the country, is printed as an empty element.
     *
     * @param key above 0
     * @param id generated id
     * @param email null if not known
     * @param name null if not known
     * @param address null if not known
     * @param countryIsoCode null leaves the element out
     */
    public record Organization(long key, String id, String email, String name, String address, String countryIsoCode) {
        public Organization {
            Objects.requireNonNull(id);
        }
    }

    /**
     * A service as it is sold.
     *
     * @param key above 0; of the partner's copy if a broker or reseller sells it
     * @param id name of the service
     * @param templateKey key of the supplier's original; absent if the supplier sells it directly
     */
    public record Service(long key, String id, OptionalLong templateKey) {
        public Service {
            Objects.requireNonNull(id);
            Objects.requireNonNull(templateKey);
        }
    }

    /**
     * A marketplace.
     *
     * @param key above 0
     * @param id generated id
     */
    public record Marketplace(long key, String id) {
        public Marketplace {
            Objects.requireNonNull(id);
        }
    }

    /**
     * A subscription.
     *
     * @param key above 0
     * @param id name of the subscription
     */
    public record Subscription(long key, String id) {
        public Subscription {
            Objects.requireNonNull(id);
        }
    }

    /**
     * A bill.
     *
     * @param key above 0
     * @param period its billing period
     */
    public record Bill(long key, Period period) {
        public Bill {
            Objects.requireNonNull(period);
        }
    }

    Organization organization(String identity) {
        return known(organizations.get(identity), "organization", identity);
    }

    Service service(String identity) {
        return known(services.get(identity), "service", identity);
    }

    Marketplace marketplace(String identity) {
        return known(marketplaces.get(identity), "marketplace", identity);
    }

    Subscription subscription(String identity) {
        return known(subscriptions.get(identity), "subscription", identity);
    }

    Bill bill(String identity) {
        return known(bills.get(identity), "bill", identity);
    }

    private static <T> T known(T named, String kind, String identity) {
        if (named == null) {
            throw new IllegalArgumentException(
                    "The shares concern the " + kind + " " + identity + ", which has no name.");
        }
        return named;
    }
}
