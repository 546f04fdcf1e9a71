package org.oscm.core.billing.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.history.AssignmentChange;
import org.oscm.core.billing.engine.history.DiscountRevision;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.RecordedEvent;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.history.VatRateRevision;
import org.oscm.core.billing.engine.history.VatScope;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.PriceModelHistory;

/** Tells the life of a subscription in Berlin, in local times, and asks for its bill. */
public final class Story {

    private final List<SubscriptionState> states = new ArrayList<>();
    private final Map<String, String> services = new LinkedHashMap<>();
    private final Map<String, PriceModelHistory> priceModels = new LinkedHashMap<>();
    private final List<UserAssignment> assignments = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<DiscountRevision> discounts = new ArrayList<>();
    private final List<VatRateRevision> vatRates = new ArrayList<>();
    private int cutOffDay = 1;

    public Story cutOffDay(int day) {
        cutOffDay = day;
        return this;
    }

    /** The service named like the price model is sold by it. */
    public Story sells(Prices prices) {
        PriceModelHistory history = prices.history();
        services.put(history.id(), history.id());
        priceModels.put(history.id(), history);
        return this;
    }

    public Story enters(String at, SubscriptionStatus status, String service) {
        boolean activated = status != SubscriptionStatus.PENDING
                || !states.isEmpty() && states.get(states.size() - 1).activated();
        states.add(new SubscriptionState(Revision.of(Local.berlin(at), states.size()), status, service, activated));
        return this;
    }

    public Story active(String at, String service) {
        return enters(at, SubscriptionStatus.ACTIVE, service);
    }

    public Story suspended(String at, String service) {
        return enters(at, SubscriptionStatus.SUSPENDED, service);
    }

    public Story deactivated(String at, String service) {
        return enters(at, SubscriptionStatus.DEACTIVATED, service);
    }

    /** A user is assigned in a role (null for none), from one instant to another (null: to this day). */
    public Story assigned(String user, String role, String from, String to) {
        List<AssignmentChange> changes = new ArrayList<>();
        changes.add(new AssignmentChange(Revision.of(Local.berlin(from), 0), Optional.ofNullable(role)));
        if (to != null) {
            changes.add(new AssignmentChange(new Revision(Local.berlin(to), 1, true), Optional.ofNullable(role)));
        }
        assignments.add(new UserAssignment(user, changes));
        return this;
    }

    /** The user assigned last gets another role. */
    public Story changesRole(String role, String at) {
        UserAssignment last = assignments.remove(assignments.size() - 1);
        List<AssignmentChange> changes = new ArrayList<>(last.changes());
        changes.add(new AssignmentChange(Revision.of(Local.berlin(at), changes.size()), Optional.of(role)));
        assignments.add(new UserAssignment(last.user(), changes));
        return this;
    }

    public Story event(String event, String at, long count) {
        events.add(new RecordedEvent(event, Local.berlin(at), count));
        return this;
    }

    public Story discount(String percent, String validFrom, String validTo, Revision revision) {
        Optional<Instant> end = Optional.ofNullable(validTo).map(Local::berlin);
        discounts.add(new DiscountRevision(new BigDecimal(percent), Local.berlin(validFrom), end, revision));
        return this;
    }

    public Story vat(String rate, VatScope scope, String percent, Revision revision) {
        vatRates.add(new VatRateRevision(rate, scope, new BigDecimal(percent), revision));
        return this;
    }

    public RatingRequest request(RatingMode mode, Period period) {
        Instant activatedAt = states.stream()
                .filter(SubscriptionState::activated)
                .map(state -> state.revision().at())
                .findFirst()
                .orElseThrow();
        Optional<Instant> deactivatedAt = states.stream()
                .filter(state -> state.status() == SubscriptionStatus.DEACTIVATED)
                .map(state -> state.revision().at())
                .findFirst();
        return new RatingRequest(
                Local.BERLIN,
                mode,
                period,
                new SubscriptionHistory(cutOffDay, activatedAt, deactivatedAt, states),
                services,
                priceModels,
                assignments,
                events,
                discounts,
                vatRates);
    }

    /** The bill of a billing period, if there is one. */
    public Optional<BillingDocument> billed(String start, String end) {
        return SubscriptionRating.rate(request(RatingMode.BILLING_RUN, Local.berlin(start, end))).stream()
                .findFirst();
    }

    /** The costs of all price models on the bill, newest first. */
    public List<PriceModelCosts> costs(String start, String end) {
        return billed(start, end).stream()
                .flatMap(document -> document.subscriptions().stream())
                .flatMap(subscription -> subscription.priceModels().stream())
                .toList();
    }

    /** The costs of the only price model on the bill. */
    public PriceModelCosts cost(String start, String end) {
        List<PriceModelCosts> costs = costs(start, end);
        if (costs.size() != 1) {
            throw new AssertionError("Expected one price model, got " + costs.size());
        }
        return costs.get(0);
    }
}
