package org.oscm.core.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.history.Fact;
import org.oscm.core.history.History;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PriceModelType;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingPeriod;
import org.oscm.core.storage.Json;
import org.oscm.core.subscriptions.AssignmentChanged;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;

/**
 * Subscriptions billed until 1 March 2013, ready for the bill of March: 60 % with a base fee and two users, 30 % with
 * roles and three parameters of which one changes its value, 10 % with steps, 300 events and an upgrade or a suspension.
 */
final class GeneratedSubscriptions {

    static final Instant BILLED_UNTIL = Instant.parse("2013-02-28T23:00:00Z");

    private static final Instant ACTIVATED = Instant.parse("2013-01-10T09:30:00Z");
    private static final Instant MID_MARCH = Instant.parse("2013-03-15T12:00:00Z");
    private static final long MARCH_MILLIS = 30L * 86_400_000;
    private static final int KEYS_EACH = 100;
    private static final long FIRST_KEY = 10_000_000_000L;
    private static final int SUPPLIERS = 20;
    private static final long SUPPLIER = 9_000_000_000L;
    private static final long OWNER = SUPPLIER + SUPPLIERS;
    private static final long CUSTOMER = 9_100_000_000L;
    private static final long SERVICE = 9_200_000_000L;
    private static final long MARKETPLACE = 9_300_000_000L;
    private static final int CHUNK = 500;

    private final Connection connection;
    private final Random random = new Random(20130301);
    private PreparedStatement facts;
    private PreparedStatement events;
    private long revision;
    private Instant at;

    private GeneratedSubscriptions(Connection connection) {
        this.connection = connection;
    }

    static void fill(Connection connection, int count) throws SQLException {
        new GeneratedSubscriptions(connection).fill(count);
    }

    private void fill(int count) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement factRows = connection.prepareStatement("insert into history values (?, ?, ?, ?, ?, ?)");
                PreparedStatement eventRows = connection.prepareStatement("insert into gathered_event (tkey,"
                        + " subscriptionKey, eventId, eventType, occurredAt, multiplier)"
                        + " values (?, ?, 'FILE_DOWNLOAD', 'SERVICE_EVENT', ?, 1)")) {
            facts = factRows;
            events = eventRows;
            at = ACTIVATED;
            organizations(count / 10 + 1);
            for (int i = 0; i < count; i++) {
                at = ACTIVATED;
                subscription(i);
                if (i % CHUNK == 0) {
                    send();
                }
            }
            send();
        }
        execute("select setval('history_revision', " + (revision + 1) + ")");
        connection.commit();
        connection.setAutoCommit(true);
        execute("analyze");
    }

    private void send() throws SQLException {
        facts.executeBatch();
        events.executeBatch();
        connection.commit();
    }

    private void organizations(int customers) throws SQLException {
        for (int i = 0; i < SUPPLIERS; i++) {
            organization(SUPPLIER + i, "supplier" + i, OrganizationRole.SUPPLIER);
            record(
                    SERVICE + i,
                    SERVICE + i,
                    new CatalogEntryChanged(
                            "Service " + i,
                            ServiceType.TEMPLATE,
                            SUPPLIER + i,
                            null,
                            MARKETPLACE,
                            true,
                            true,
                            new BigDecimal("10"),
                            null,
                            null));
        }
        organization(OWNER, "owner", OrganizationRole.MARKETPLACE_OWNER);
        record(
                MARKETPLACE,
                MARKETPLACE,
                new MarketplaceChanged(
                        "mp", Texts.none(), OWNER, new BigDecimal("5"), BigDecimal.ZERO, BigDecimal.ZERO));
        for (int i = 0; i < customers; i++) {
            organization(CUSTOMER + i, "customer" + i, OrganizationRole.CUSTOMER);
        }
    }

    private void organization(long key, String id, OrganizationRole role) throws SQLException {
        execute(
                "insert into organization (tkey, version, organizationId, name, locale, country, cutOffDay, registeredAt)"
                        + " values (" + key + ", 1, '" + id + "', 'Name of " + id + "', 'en', 'DE', 1, 0)");
        execute("insert into organization_role values (" + key + ", '" + role + "')");
        record(
                key,
                key,
                new OrganizationChanged(id, "Name of " + id, "Street 1", "info@example.org", "DE", 1, Set.of(role)));
    }

    private void subscription(int i) throws SQLException {
        long key = FIRST_KEY + (long) i * KEYS_EACH;
        long supplier = SUPPLIER + i % SUPPLIERS;
        long customer = CUSTOMER + i / 10;
        execute("insert into subscription (tkey, version, subscriptionId, status, serviceKey, templateServiceKey,"
                + " technicalServiceKey, customerKey, vendorKey, chargingOrganizationKey, marketplaceKey, createdAt,"
                + " activatedAt, cutOffDay) values (" + key + ", 1, 'subscription " + i + "', 'ACTIVE', " + (key + 1)
                + ", 1, 1, " + customer + ", " + supplier + ", " + supplier + ", " + MARKETPLACE + ", 0, "
                + ACTIVATED.toEpochMilli() + ", 1)");
        execute("insert into billed_until values (" + key + ", 1, " + BILLED_UNTIL.toEpochMilli() + ")");
        int kind = i % 10;
        copy(key, key + 1, key + 2, kind, i);
        state(key, i, SubscriptionStatus.PENDING, key + 1, null);
        state(key, i, SubscriptionStatus.ACTIVE, key + 1, ACTIVATED);
        assign(key, 11, kind >= 6 ? "ADMIN" : null);
        assign(key, 12, kind >= 6 ? "GUEST" : null);
        if (kind >= 6 && kind < 9) {
            parameters(key);
        } else if (kind == 9) {
            happenings(key, i);
        }
    }

    private void copy(long key, long serviceKey, long priceModelKey, int kind, int i) throws SQLException {
        int service = i % SUPPLIERS;
        record(
                key,
                serviceKey,
                new ServiceCopied(
                        SERVICE + service,
                        "Service " + service,
                        ServiceType.SUBSCRIPTION,
                        SUPPLIER + service,
                        1,
                        "Application",
                        Map.of(),
                        Set.of("ADMIN", "GUEST")));
        record(key, priceModelKey, new PriceModelChanged(serviceKey, true, terms(kind)));
    }

    private void parameters(long key) throws SQLException {
        for (int p = 1; p <= 3; p++) {
            value(key, p, "10");
        }
        at = MID_MARCH;
        value(key, 1, "25");
    }

    private void value(long key, int parameter, String value) throws SQLException {
        record(
                key,
                key + 20 + parameter,
                new ParameterValueChanged(key + 1, "P" + parameter, false, ParameterValueType.INTEGER, value));
    }

    private void happenings(long key, int i) throws SQLException {
        for (int e = 0; e < 300; e++) {
            events.setLong(1, key * 10 + e);
            events.setLong(2, key);
            events.setLong(3, BILLED_UNTIL.toEpochMilli() + (long) (random.nextDouble() * MARCH_MILLIS));
            events.addBatch();
        }
        at = MID_MARCH;
        if (i % 20 == 9) {
            copy(key, key + 3, key + 4, 9, i);
            state(key, i, SubscriptionStatus.ACTIVE, key + 3, ACTIVATED);
        } else {
            state(key, i, SubscriptionStatus.SUSPENDED, key + 1, ACTIVATED);
            at = MID_MARCH.plusSeconds(5 * 86_400);
            state(key, i, SubscriptionStatus.ACTIVE, key + 1, ACTIVATED);
        }
    }

    private void assign(long key, long assignment, String role) throws SQLException {
        record(
                key,
                key + assignment,
                new AssignmentChanged(key + assignment, "user" + assignment, AssignmentChanged.Change.ADD, role));
    }

    private void state(long key, int i, SubscriptionStatus status, long serviceKey, Instant activatedAt)
            throws SQLException {
        record(
                key,
                key,
                new SubscriptionChanged(
                        "subscription " + i,
                        status,
                        activatedAt,
                        null,
                        1,
                        serviceKey,
                        SERVICE + i % SUPPLIERS,
                        CUSTOMER + i / 10,
                        SUPPLIER + i % SUPPLIERS,
                        SUPPLIER + i % SUPPLIERS,
                        MARKETPLACE,
                        null,
                        null,
                        null,
                        null));
    }

    private static PriceTerms terms(int kind) {
        boolean rich = kind >= 6 && kind < 9;
        List<PriceTerms.RolePrice> roles = List.of(
                new PriceTerms.RolePrice("ADMIN", new BigDecimal("5.00")),
                new PriceTerms.RolePrice("GUEST", new BigDecimal("1.50")));
        return new PriceTerms(
                kind % 2 == 0 ? PriceModelType.PRO_RATA : PriceModelType.PER_UNIT,
                PricingPeriod.DAY,
                "EUR",
                new BigDecimal("10.00"),
                new BigDecimal("2.50"),
                BigDecimal.ZERO,
                0,
                kind == 9 ? steps() : List.of(),
                rich ? roles : List.of(),
                kind == 9
                        ? List.of(new PriceTerms.EventPrice("FILE_DOWNLOAD", new BigDecimal("0.10"), steps()))
                        : List.of(),
                rich ? List.of(price("P1"), price("P2"), price("P3")) : List.of(),
                Texts.none(),
                Texts.none());
    }

    private static PriceTerms.ParameterPrice price(String parameter) {
        return new PriceTerms.ParameterPrice(
                parameter,
                ParameterValueType.INTEGER,
                new BigDecimal("0.20"),
                new BigDecimal("0.10"),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<PriceTerms.Step> steps() {
        return List.of(
                new PriceTerms.Step(10L, new BigDecimal("1.00")),
                new PriceTerms.Step(100L, new BigDecimal("0.80")),
                new PriceTerms.Step(null, new BigDecimal("0.50")));
    }

    private void record(long owner, long subject, Fact fact) throws SQLException {
        facts.setLong(1, ++revision);
        facts.setLong(2, at.toEpochMilli());
        facts.setString(3, History.kindOf(fact.getClass()));
        facts.setLong(4, subject);
        facts.setLong(5, owner);
        facts.setString(6, Json.write(fact));
        facts.addBatch();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
