package org.oscm.core.billing.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.oscm.core.billing.engine.history.AssignmentChange;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.RecordedEvent;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValue;
import org.oscm.core.pricing.engine.ParameterValueType;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PriceStep;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.RolePrice;

/** Invents half a year of a subscription somewhere in the world: suspensions, upgrades, users with roles, parameters, steps and events. */
final class RandomHistory {

    private static final Period HALF_YEAR = Local.berlin("2013-01-10", "2013-07-10");
    private static final List<String> ROLES = List.of("ADMIN", "GUEST", "USER");

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private final Random random;
    private final ZoneId zone;
    private final PricingPeriod unit;
    private final CalculationMode mode;

    RandomHistory(Random random) {
        this.random = random;
        this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        this.unit = PricingPeriod.values()[random.nextInt(4)];
        this.mode = random.nextBoolean() ? CalculationMode.PER_UNIT : CalculationMode.PRO_RATA;
    }

    /** In which days and months are counted. */
    ZoneId zone() {
        return zone;
    }

    RatingRequest request(int cutOffDay, Period period) {
        List<SubscriptionState> states = states();
        return new RatingRequest(
                zone,
                RatingMode.BILLING_RUN,
                period,
                new SubscriptionHistory(cutOffDay, states.get(0).revision().at(), Optional.empty(), states),
                Map.of("a", "a", "b", "b"),
                Map.of("a", priceModel("a"), "b", priceModel("b")),
                assignments(),
                events(),
                List.of(),
                List.of());
    }

    private List<SubscriptionState> states() {
        List<SubscriptionState> states = new ArrayList<>();
        String service = "a";
        boolean running = true;
        for (Instant at : instants(1 + random.nextInt(8))) {
            if (!states.isEmpty()) {
                int what = random.nextInt(4);
                running = what == 0 ? !running : running;
                service = what == 1 && running ? "b" : service;
            }
            SubscriptionStatus status = running ? SubscriptionStatus.ACTIVE : SubscriptionStatus.SUSPENDED;
            states.add(new SubscriptionState(Revision.of(at, states.size()), status, service, true));
        }
        return states;
    }

    private PriceModelHistory priceModel(String id) {
        List<PriceModelVersion> versions = new ArrayList<>();
        for (Instant at : instants(2)) {
            versions.add(version(versions.isEmpty() ? HALF_YEAR.start() : at, versions.size()));
        }
        Revision agreed = Revision.of(HALF_YEAR.start(), 0);
        List<RolePrice> roles =
                ROLES.stream().map(role -> new RolePrice(role, price(), agreed)).toList();
        List<PriceStep> steps = random.nextBoolean()
                ? List.of()
                : List.of(
                        new PriceStep("1", OptionalLong.of(3), price(), agreed),
                        new PriceStep("2", OptionalLong.empty(), price(), agreed));
        return new PriceModelHistory(
                id,
                versions,
                roles,
                steps,
                List.of(new EventPrice("login", price(), List.of(), agreed)),
                List.of(parameter("SIZE", agreed), parameter("SPEED", agreed)));
    }

    private PriceModelVersion version(Instant from, int number) {
        return new PriceModelVersion(
                Revision.of(from, number),
                mode,
                Optional.of(unit),
                price(),
                price(),
                price(),
                number == 0 ? random.nextInt(20) : 0,
                Optional.of("EUR"),
                true);
    }

    private PricedParameter parameter(String name, Revision agreed) {
        List<ParameterValue> values = new ArrayList<>();
        values.add(new ParameterValue(Optional.of("1"), agreed));
        for (Instant at : instants(random.nextInt(4))) {
            String value = String.valueOf(random.nextInt(5));
            values.add(new ParameterValue(Optional.of(value), Revision.of(at, values.size())));
        }
        List<RolePrice> roles = List.of(new RolePrice("ADMIN", price(), agreed));
        List<ParameterPrice> prices = List.of(new ParameterPrice(price(), price(), agreed));
        return new PricedParameter(name, ParameterValueType.INTEGER, prices, roles, List.of(), List.of(), values);
    }

    private List<UserAssignment> assignments() {
        List<UserAssignment> assignments = new ArrayList<>();
        int users = random.nextInt(4);
        for (int user = 0; user < users; user++) {
            List<Instant> borders = instants(4);
            assignments.add(assignment("u" + user, borders.subList(0, 2)));
            assignments.add(assignment("u" + user, borders.subList(2, 4)));
        }
        return assignments;
    }

    private UserAssignment assignment(String user, List<Instant> borders) {
        Period assigned = new Period(borders.get(0), borders.get(1));
        Instant middle = assigned.start().plusMillis(assigned.millis() / 3);
        return new UserAssignment(
                user,
                List.of(
                        new AssignmentChange(Revision.of(assigned.start(), 0), role()),
                        new AssignmentChange(Revision.of(middle, 1), role()),
                        new AssignmentChange(new Revision(assigned.end(), 2, true), role())));
    }

    private Optional<String> role() {
        return Optional.of(ROLES.get(random.nextInt(ROLES.size())));
    }

    private List<RecordedEvent> events() {
        return instants(random.nextInt(20)).stream()
                .map(at -> new RecordedEvent("login", at, 1 + random.nextInt(3)))
                .toList();
    }

    private List<Instant> instants(int count) {
        return random.longs(count, HALF_YEAR.startMillis() + 1, HALF_YEAR.endMillis())
                .distinct()
                .sorted()
                .mapToObj(Instant::ofEpochMilli)
                .toList();
    }

    private BigDecimal price() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
    }
}
