package org.oscm.core.billing.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.billing.BillQuery;
import org.oscm.core.billing.BillReaders;
import org.oscm.core.billing.BillView;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.billing.model.BilledUntil;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.kernel.Period;
import org.oscm.core.storage.Json;

/** The tables of bills and of what is billed already. */
@Dependent
public class BillingResults {

    private static final String SALES_AFTER = "select tkey, subscriptionKey, subscriptionId, customerKey, vendorKey,"
            + " marketplaceKey, currency, periodStart, periodEnd, revenue from billing_result"
            + " where (periodEnd, tkey) > (?, ?) and periodEnd <= ?";

    @PersistenceContext
    private EntityManager entities;

    /** Adds a bill, which has its key from now on. */
    public void add(BillingResult result) {
        entities.persist(result);
    }

    /** By subscription; those never billed are missing. */
    public Map<Long, BilledUntil> billedUntil(Collection<Long> subscriptionKeys) {
        return entities.createQuery("select b from BilledUntil b where b.subscriptionKey in :keys", BilledUntil.class)
                .setParameter("keys", subscriptionKeys)
                .getResultStream()
                .collect(Collectors.toMap(BilledUntil::subscriptionKey, Function.identity()));
    }

    public void add(BilledUntil mark) {
        entities.persist(mark);
    }

    /** Writes what waits, so that a conflict with another worker shows now. */
    public void flush() {
        entities.flush();
    }

    public Optional<BillingResult> find(long key) {
        return Optional.ofNullable(entities.find(BillingResult.class, key));
    }

    /**
     * A page of bills in order of their keys, without their documents.
     *
     * @param customerKey null for all
     * @param chargingOrganizationKey null for all
     * @param readers whose bills count
     */
    public List<BillView> find(BillQuery query, Long customerKey, Long chargingOrganizationKey, BillReaders readers) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("b.tkey > :after");
        values.put("after", query.after() == null ? 0L : query.after());
        narrow(where, values, " and b.customerKey = :", "customer", customerKey);
        narrow(where, values, " and b.chargingOrganizationKey = :", "charging", chargingOrganizationKey);
        narrow(where, values, " and b.periodStart >= :", "from", query.from());
        narrow(where, values, " and b.periodEnd <= :", "to", query.to());
        if (!readers.isEverybody()) {
            where.append(" and (b.customerKey = :payer or b.chargingOrganizationKey = :writer)");
            values.put("payer", readers.customerKey());
            values.put("writer", readers.chargingOrganizationKey());
        }
        TypedQuery<BillView> page = entities.createQuery(
                "select new org.oscm.core.billing.BillView(b.tkey, b.subscriptionKey, b.subscriptionId, b.customerKey,"
                        + " b.chargingOrganizationKey, b.vendorKey, b.periodStart, b.periodEnd, b.currency,"
                        + " b.netAmount, b.grossAmount, b.createdAt) from BillingResult b where " + where
                        + " order by b.tkey",
                BillView.class);
        values.forEach(page::setParameter);
        return page.setMaxResults(query.limit()).getResultList();
    }

    /** What one organization has billed in one currency. */
    public record Turnover(long sellerKey, String currency, long bills, BigDecimal netAmount, BigDecimal grossAmount) {}

    /** Sums of bills whose period ends after the start of a time and not after its end, in no order. */
    public List<Turnover> turnovers(Period time) {
        return entities.createQuery(
                        "select b.chargingOrganizationKey, b.currency, count(b), sum(b.netAmount), sum(b.grossAmount)"
                                + " from BillingResult b where b.periodEnd > :start and b.periodEnd <= :end"
                                + " group by b.chargingOrganizationKey, b.currency",
                        Object[].class)
                .setParameter("start", time.start())
                .setParameter("end", time.end())
                .getResultStream()
                .map(sums -> new Turnover(
                        (Long) sums[0], (String) sums[1], (Long) sums[2], (BigDecimal) sums[3], (BigDecimal) sums[4]))
                .toList();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition).append(name);
            values.put(name, value);
        }
    }

    /**
     * What bills brought, by end of their period, then by key. JPQL cannot compare rows, as a page that follows another
     * does; spelled out in single comparisons the database would read all pages before again.
     *
     * @param after null for the first page
     */
    public List<BilledSale> sales(SalesQuery query, BilledSale after, int most) {
        Instant afterEnd =
                after == null ? query.month().start() : after.period().end();
        long afterKey = after == null ? Long.MAX_VALUE : after.billKey();
        StringBuilder sql = new StringBuilder(SALES_AFTER);
        List<Long> values = new ArrayList<>();
        Collections.addAll(
                values, afterEnd.toEpochMilli(), afterKey, query.month().endMillis());
        query.vendorKey().ifPresent(key -> {
            sql.append(" and vendorKey = ?");
            values.add(key);
        });
        query.marketplaceKey().ifPresent(key -> {
            sql.append(" and marketplaceKey = ?");
            values.add(key);
        });
        Query page = entities.createNativeQuery(
                sql.append(" order by periodEnd, tkey").toString());
        for (int i = 0; i < values.size(); i++) {
            page.setParameter(i + 1, values.get(i));
        }
        List<?> rows = page.setMaxResults(most).getResultList();
        return rows.stream().map(row -> sale((Object[]) row)).toList();
    }

    private static BilledSale sale(Object... columns) {
        return new BilledSale(
                (Long) columns[0],
                (Long) columns[1],
                (String) columns[2],
                (Long) columns[3],
                (Long) columns[4],
                (Long) columns[5],
                (String) columns[6],
                Period.ofMillis((Long) columns[7], (Long) columns[8]),
                Json.read((String) columns[9], BilledSale.Revenue.class));
    }

    /**
     * Bills written by an organization whose period lies within a time.
     *
     * @param from inclusive
     * @param to inclusive, as a period's end
     * @param customerKeys only bills of these customers; empty for all
     */
    public List<BillingResult> chargedBy(
            long chargingOrganizationKey, Instant from, Instant to, Collection<Long> customerKeys) {
        String customers = customerKeys.isEmpty() ? "" : " and b.customerKey in :customers";
        TypedQuery<BillingResult> query = entities.createQuery(
                        "select b from BillingResult b where b.chargingOrganizationKey = :charging"
                                + " and b.periodStart >= :from and b.periodEnd <= :to" + customers
                                + " order by b.periodEnd, b.tkey",
                        BillingResult.class)
                .setParameter("charging", chargingOrganizationKey)
                .setParameter("from", from)
                .setParameter("to", to);
        if (!customerKeys.isEmpty()) {
            query.setParameter("customers", customerKeys);
        }
        return query.getResultList();
    }
}
