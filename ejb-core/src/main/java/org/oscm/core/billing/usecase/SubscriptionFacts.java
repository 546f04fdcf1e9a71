package org.oscm.core.billing.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.accounts.PaymentInfoChanged;
import org.oscm.core.accounts.UdaChanged;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.history.AssignmentChange;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.RecordedEvent;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.xml.BillDescription;
import org.oscm.core.billing.engine.xml.BilledCustomer;
import org.oscm.core.billing.engine.xml.BilledSubscription;
import org.oscm.core.billing.engine.xml.Uda;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.events.Occurrence;
import org.oscm.core.history.Fact;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.subscriptions.AssignmentChanged;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.units.UnitChanged;

/** What the history says about one subscription, in the two forms billing needs: figures to rate, and words to print. */
public final class SubscriptionFacts {

    private final long subscriptionKey;
    private final History history;
    private final Map<Long, History> named;
    private final List<Occurrence> events;
    private final List<Recorded<SubscriptionChanged>> states;
    private Map<String, PriceModelHistory> priceModels;

    /** @param named histories of customers, of the organizations that write bills, and of payment informations, by key */
    SubscriptionFacts(long subscriptionKey, History history, Map<Long, History> named, List<Occurrence> events) {
        this.subscriptionKey = subscriptionKey;
        this.history = Objects.requireNonNull(history, () -> "subscription " + subscriptionKey + " has no history");
        this.named = named;
        this.events = events;
        this.states = history.all(SubscriptionChanged.class);
    }

    long subscriptionKey() {
        return subscriptionKey;
    }

    Instant activatedAt() {
        return newest().activatedAt();
    }

    int cutOffDay() {
        return newest().cutOffDay();
    }

    /** The newest fact that may have had a part in a bill. */
    long newestRevision() {
        return Stream.concat(Stream.of(history), keysNamedBy(history).stream().map(this::named))
                .mapToLong(History::newestRevision)
                .max()
                .orElseThrow();
    }

    /** The subscription as its customer calls it, or called it while it lived. */
    String subscriptionId() {
        return states.stream()
                .map(Recorded::fact)
                .filter(state -> state.status() != SubscriptionStatus.DEACTIVATED)
                .reduce((older, newer) -> newer)
                .orElseGet(this::newest)
                .subscriptionId();
    }

    /** Whose histories belong to that of a subscription. */
    static Set<Long> keysNamedBy(History subscription) {
        Set<Long> keys = new HashSet<>();
        subscription.all(SubscriptionChanged.class).forEach(state -> {
            keys.add(state.fact().customerKey());
            keys.add(state.fact().chargingOrganizationKey());
            if (state.fact().paymentInfoKey() != null) {
                keys.add(state.fact().paymentInfoKey());
            }
            if (state.fact().unitKey() != null) {
                keys.add(state.fact().unitKey());
            }
        });
        return keys;
    }

    BillingResult.Parties parties(Period period) {
        return new BillingResult.Parties(
                subscriptionKey,
                shown(period).subscriptionId(),
                newest().customerKey(),
                newest().chargingOrganizationKey(),
                newest().vendorKey(),
                newest().marketplaceKey());
    }

    /** What the document brought, by offer. */
    BilledSale.Revenue revenue(BillingDocument document) {
        Map<String, ServiceCopied> copies = serviceCopies()
                .collect(Collectors.toMap(
                        copy -> String.valueOf(copy.subject()), Recorded::fact, (older, newer) -> newer));
        Map<Long, List<PriceModelCosts>> byOffer = document.subscriptions().stream()
                .flatMap(usage -> usage.priceModels().stream())
                .collect(Collectors.groupingBy(
                        costs -> copies.get(costs.service()).templateKey(), TreeMap::new, Collectors.toList()));
        return new BilledSale.Revenue(
                document.overallCosts()
                        .discount()
                        .map(discount -> discount.granted().percent())
                        .orElse(null),
                byOffer.entrySet().stream()
                        .map(offer -> new BilledSale.Line(
                                offer.getKey(),
                                copies.get(offer.getValue().get(0).service()).serviceId(),
                                offer.getValue().stream()
                                        .map(PriceModelCosts::total)
                                        .toList()))
                        .toList());
    }

    /**
     * What the engine needs to rate a period.
     *
     * @throws ContradictoryHistory if the facts contradict each other
     */
    RatingRequest request(RatingMode mode, Period period, ZoneId zone) {
        if (newest().deactivatedAt() != null && newest().deactivatedAt().isBefore(activatedAt())) {
            throw new ContradictoryHistory(Contradiction.LIFE_REVERSED, activatedAt(), newest().deactivatedAt());
        }
        ChargingTerms terms = new ChargingTerms(named(newest().chargingOrganizationKey()), newest().customerKey());
        Map<String, String> priceModelOfService = new HashMap<>();
        history.bySubject(PriceModelChanged.class)
                .forEach((key, versions) -> priceModelOfService.put(
                        String.valueOf(versions.get(0).fact().serviceKey()), key.toString()));
        return new RatingRequest(
                zone,
                mode,
                period,
                new SubscriptionHistory(
                        cutOffDay(),
                        activatedAt(),
                        Optional.ofNullable(newest().deactivatedAt()),
                        states.stream().map(SubscriptionFacts::state).toList()),
                priceModelOfService,
                priceModels(),
                assignments(),
                events.stream()
                        .filter(event -> !isOfEarlierBill(event, mode, period))
                        .map(event -> new RecordedEvent(event.eventId(), event.occurredAt(), event.multiplier()))
                        .toList(),
                terms.discounts(),
                terms.vatRates(customerFact(period).country()));
    }

    /**
     * An event is billed with the period in which it occurred, and with no other. The engine, asked about a use that
     * began in a whole unit before the period, counts all events since then, as earlier releases did.
     */
    private static boolean isOfEarlierBill(Occurrence event, RatingMode mode, Period period) {
        return mode == RatingMode.BILLING_RUN
                ? event.occurredAt().isBefore(period.start())
                : event.billingResultKey() != null;
    }

    /**
     * What the bill of a period prints beside its figures, as it was at the end of that period.
     *
     * @param billKey absent if the bill is not stored
     */
    BillDescription description(OptionalLong billKey, Period period) {
        return new BillDescription(
                billKey,
                customer(period),
                new BilledSubscription(
                        shown(period).subscriptionId(),
                        at(period).purchaseOrderNumber(),
                        unit(period),
                        udas(history, subscriptionKey, period)),
                history.all(PriceModelChanged.class).stream()
                        .map(Recorded::subject)
                        .distinct()
                        .collect(Collectors.toMap(String::valueOf, key -> key)),
                serviceCopies()
                        .collect(Collectors.toMap(
                                copy -> String.valueOf(copy.subject()),
                                copy -> copy.fact().serviceId(),
                                (older, newer) -> newer)),
                history.all(AssignmentChanged.class).stream()
                        .collect(Collectors.toMap(
                                change -> String.valueOf(change.fact().userKey()),
                                change -> change.fact().userId(),
                                (older, newer) -> newer)),
                serviceCopies()
                        .flatMap(copy -> copy.fact().eventDescriptions().entrySet().stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().byLocale(), (older, newer) -> newer)));
    }

    private Map<String, PriceModelHistory> priceModels() {
        if (priceModels == null) {
            priceModels = PriceHistories.of(history);
        }
        return priceModels;
    }

    private Stream<Recorded<ServiceCopied>> serviceCopies() {
        return history.all(ServiceCopied.class).stream();
    }

    private BilledCustomer customer(Period period) {
        OrganizationChanged customer = customerFact(period);
        String paymentType = paidWith(period)
                .flatMap(key -> asOf(period, key, PaymentInfoChanged.class))
                .map(PaymentInfoChanged::paymentTypeId)
                .orElse(null);
        return new BilledCustomer(
                customer.organizationId(),
                customer.email(),
                customer.name(),
                customer.address(),
                paymentType,
                udas(named(newest().chargingOrganizationKey()), newest().customerKey(), period));
    }

    /** Empty if nothing was ever said. A customer who deleted it still pays in this way for the time before. */
    private Optional<Long> paidWith(Period period) {
        return states.stream()
                .filter(state -> state.at().isBefore(period.end()))
                .map(state -> state.fact().paymentInfoKey())
                .filter(Objects::nonNull)
                .reduce((older, newer) -> newer);
    }

    private Optional<BilledSubscription.Unit> unit(Period period) {
        return Optional.ofNullable(shown(period).unitKey())
                .flatMap(key -> asOf(period, key, UnitChanged.class))
                .map(unit -> new BilledSubscription.Unit(unit.name(), unit.referenceId()));
    }

    /** The custom attributes which the organization that writes the bill had noted at the end of the period, by id. */
    private List<Uda> udas(History noted, long targetKey, Period period) {
        Map<String, Uda> byId = new TreeMap<>();
        noted.bySubject(UdaChanged.class)
                .values()
                .forEach(changes -> changes.stream()
                        .filter(change -> change.at().isBefore(period.end()))
                        .map(Recorded::fact)
                        .reduce((older, newer) -> newer)
                        .filter(uda -> uda.value() != null
                                && uda.targetKey() == targetKey
                                && uda.supplierKey() == newest().chargingOrganizationKey())
                        .ifPresent(uda -> byId.put(uda.udaId(), new Uda(uda.udaId(), uda.value()))));
        return List.copyOf(byId.values());
    }

    private OrganizationChanged customerFact(Period period) {
        return asOf(period, newest().customerKey(), OrganizationChanged.class)
                .orElseThrow(() -> new IllegalStateException("the customer has no history"));
    }

    private History named(long key) {
        return named.getOrDefault(key, new History(List.of()));
    }

    /** The newest fact before the end of the period; if the object is younger, its first one. */
    private <F extends Fact> Optional<F> asOf(Period period, long key, Class<F> type) {
        List<Recorded<F>> all = named(key).all(type);
        return all.stream()
                .filter(recorded -> recorded.at().isBefore(period.end()))
                .reduce((older, newer) -> newer)
                .or(() -> all.stream().findFirst())
                .map(Recorded::fact);
    }

    private SubscriptionChanged newest() {
        return states.get(states.size() - 1).fact();
    }

    private SubscriptionChanged at(Period period) {
        return lastBefore(period, false);
    }

    /** A terminated subscription gave its name away; bills show the one it had. */
    private SubscriptionChanged shown(Period period) {
        return lastBefore(period, true);
    }

    private SubscriptionChanged lastBefore(Period period, boolean alive) {
        return states.stream()
                .filter(state -> state.at().isBefore(period.end()))
                .map(Recorded::fact)
                .filter(state -> !alive || state.status() != SubscriptionStatus.DEACTIVATED)
                .reduce((older, newer) -> newer)
                .orElseGet(() -> states.get(0).fact());
    }

    private List<UserAssignment> assignments() {
        checkRoles();
        return history.bySubject(AssignmentChanged.class).values().stream()
                .map(changes -> new UserAssignment(
                        String.valueOf(changes.get(0).fact().userKey()),
                        changes.stream()
                                .map(SubscriptionFacts::assignmentChange)
                                .toList()))
                .toList();
    }

    /** A role is known if the application of any service subscribed to has it; old copies do not tell. */
    private void checkRoles() {
        List<Set<String>> roles =
                serviceCopies().map(copy -> copy.fact().roleIds()).toList();
        if (roles.isEmpty() || roles.contains(null)) {
            return;
        }
        history.all(AssignmentChanged.class).stream()
                .map(Recorded::fact)
                .filter(change -> change.roleId() != null)
                .filter(change -> roles.stream().noneMatch(known -> known.contains(change.roleId())))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ContradictoryHistory(Contradiction.ROLE_UNKNOWN, unknown.userId(), unknown.roleId());
                });
    }

    private static AssignmentChange assignmentChange(Recorded<AssignmentChanged> change) {
        boolean deletion = change.fact().change() == AssignmentChanged.Change.DELETE;
        return new AssignmentChange(
                new Revision(change.at(), change.revision(), deletion),
                Optional.ofNullable(change.fact().roleId()));
    }

    private static SubscriptionState state(Recorded<SubscriptionChanged> state) {
        return new SubscriptionState(
                Revision.of(state.at(), state.revision()),
                org.oscm.core.billing.engine.history.SubscriptionStatus.valueOf(
                        state.fact().status().name()),
                String.valueOf(state.fact().serviceKey()),
                state.fact().wasActivated());
    }
}
