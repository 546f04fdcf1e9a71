package org.oscm.core.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oscm.core.accounts.DiscountChanged;
import org.oscm.core.accounts.VatRateChanged;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.history.Fact;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PriceModelType;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingPeriod;
import org.oscm.core.subscriptions.AssignmentChanged;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;

/** Subscriptions as history alone knows them: all that billing reads. */
public final class BillingFixtures {

    public static final Instant ACTIVATED = Instant.parse("2011-05-19T10:53:46.266Z");

    private static final long SERVICE_COPY = 501;
    private static final long PRICE_MODEL = 502;
    private static final long UPGRADED_COPY = 503;
    private static final long UPGRADED_PRICE_MODEL = 504;

    /** Months of 2011 in Berlin begin at midnight. */
    public static final Instant MAY = Instant.ofEpochMilli(1304200800000L);

    public static final Instant JUNE = Instant.ofEpochMilli(1306879200000L);
    static final Instant JULY = Instant.parse("2011-06-30T22:00:00Z");

    private final TestCore core;
    private OrganizationView customer;
    private long vendorKey = 301;
    private long chargingKey = 301;

    public BillingFixtures(TestCore core) {
        this.core = core;
    }

    public OrganizationView customer() {
        if (customer == null) {
            customer = core.get(CreateOrganization.class)
                    .create(
                            new OrganizationData(
                                    "Customer & Sons", null, "info@customer.example", null, null, null, "en", "DE"),
                            Set.of());
        }
        return customer;
    }

    /** From now on subscriptions are sold by one organization and billed by another. */
    public void soldBy(long vendor, long charging) {
        vendorKey = vendor;
        chargingKey = charging;
    }

    /** Subscribed at {@link #ACTIVATED}, 10.00 a month, pro rata. */
    public void aSubscription(long key) {
        aSubscription(key, tenPerMonth());
    }

    public void aSubscription(long key, PriceTerms terms) {
        aSubscription(key, ACTIVATED, terms);
    }

    /** @param pricedAt since when there are prices */
    void aSubscription(long key, Instant pricedAt, PriceTerms terms) {
        copyOfService(key, SERVICE_COPY);
        record(pricedAt, key, PRICE_MODEL, new PriceModelChanged(SERVICE_COPY, true, terms));
        record(key, key, state(SubscriptionStatus.PENDING, null));
        record(key, key, state(SubscriptionStatus.ACTIVE, ACTIVATED));
    }

    private void copyOfService(long key, long copy) {
        record(
                key,
                copy,
                new ServiceCopied(
                        401,
                        "Workspace",
                        ServiceType.SUBSCRIPTION,
                        301,
                        201,
                        "Workspace application",
                        Map.of(),
                        Set.of("ADMIN", "GUEST")));
    }

    /** Subscribed to a service whose prices nobody recorded. */
    void aSubscriptionWithoutPrices(long key) {
        record(key, key, state(SubscriptionStatus.PENDING, null));
        record(key, key, state(SubscriptionStatus.ACTIVE, ACTIVATED));
    }

    void assign(long key, String userId, String roleId) {
        record(key, 800, new AssignmentChanged(900, userId, AssignmentChanged.Change.ADD, roleId));
    }

    void enter(long key, SubscriptionStatus status, Instant at) {
        record(at, key, key, state(status, ACTIVATED));
    }

    /** From then on another service is used. */
    void upgrade(long key, Instant at, PriceTerms terms) {
        copyOfService(key, UPGRADED_COPY);
        record(at, key, UPGRADED_PRICE_MODEL, new PriceModelChanged(UPGRADED_COPY, true, terms));
        record(at, key, key, state(SubscriptionStatus.ACTIVE, ACTIVATED, null, UPGRADED_COPY));
    }

    /** A parameter of the service subscribed to gets a value. */
    void set(long key, String parameter, ParameterValueType type, String value) {
        record(key, 870, new ParameterValueChanged(SERVICE_COPY, parameter, false, type, value));
    }

    void terminate(long key, Instant at) {
        record(key, key, state(SubscriptionStatus.DEACTIVATED, ACTIVATED, at));
    }

    /** Says that an organization is a supplier. */
    void supplier(long key) {
        record(
                key,
                key,
                new OrganizationChanged(
                        "cd9ffaac", "Supplier", null, null, "DE", 1, Set.of(OrganizationRole.SUPPLIER)));
    }

    /** For the customer, from now on. */
    void discount(long chargingOrganization, String percent) {
        record(
                chargingOrganization,
                850,
                new DiscountChanged(customer().key(), new BigDecimal(percent), Instant.EPOCH, null));
    }

    /** @param country null for the default */
    void vat(long chargingOrganization, String country, String percent) {
        long rate = country == null ? 860 : 861 + country.hashCode();
        record(chargingOrganization, rate, new VatRateChanged(country, null, new BigDecimal(percent)));
    }

    PriceTerms tenPerMonth() {
        return new PriceTerms(
                PriceModelType.PRO_RATA,
                PricingPeriod.MONTH,
                "EUR",
                new BigDecimal("10.00"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Texts.none(),
                Texts.none());
    }

    public void record(long owner, long subject, Fact fact) {
        record(ACTIVATED, owner, subject, fact);
    }

    private void record(Instant at, long owner, long subject, Fact fact) {
        core.get(RecordFact.class).record(at, subject, owner, fact);
    }

    /**
     * A billing run over some subscriptions, from its start to its end.
     *
     * @param effectiveEnd periods that ended by then are due
     */
    public BillingRunView run(Instant effectiveEnd, Long... subscriptionKeys) {
        core.settle();
        BillingRuns runs = core.get(BillingRuns.class);
        BillingRun run = new BillingRun(core.clock().instant(), effectiveEnd);
        runs.add(run);
        runs.addTasks(run.key(), List.of(subscriptionKeys));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();
        return runs.view(run.key(), Locale.ENGLISH);
    }

    /** The document of May 2011, written by a run some days after the month. */
    String billOfMay(long subscription) {
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        run(JUNE, subscription);
        return bills().get(0).document();
    }

    /** The bills the charging organization wrote, by end of their period. */
    List<BillingResult> bills() {
        return core.get(BillingResults.class)
                .chargedBy(chargingKey, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), List.of());
    }

    private SubscriptionChanged state(SubscriptionStatus status, Instant activatedAt) {
        return state(status, activatedAt, null);
    }

    private SubscriptionChanged state(SubscriptionStatus status, Instant activatedAt, Instant deactivatedAt) {
        return state(status, activatedAt, deactivatedAt, SERVICE_COPY);
    }

    private SubscriptionChanged state(
            SubscriptionStatus status, Instant activatedAt, Instant deactivatedAt, long serviceKey) {
        return new SubscriptionChanged(
                "first",
                status,
                activatedAt,
                deactivatedAt,
                activatedAt == null ? 0 : 1,
                serviceKey,
                401,
                customer().key(),
                vendorKey,
                chargingKey,
                601,
                null,
                "PO-7",
                null,
                null);
    }
}
