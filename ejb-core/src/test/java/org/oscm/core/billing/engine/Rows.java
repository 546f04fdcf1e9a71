package org.oscm.core.billing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.Revised;

/** Changes every list of rows of a request in the same way. */
final class Rows {

    private final Lists lists;

    private Rows(Lists lists) {
        this.lists = lists;
    }

    /** The same rows in another order. */
    static RatingRequest shuffled(RatingRequest request, Random random) {
        return new Rows(new Lists() {
                    @Override
                    public <R> List<R> change(List<R> rows) {
                        List<R> shuffled = new ArrayList<>(rows);
                        Collections.shuffle(shuffled, random);
                        return shuffled;
                    }
                })
                .applied(request);
    }

    /** Only the rows made before an instant. */
    static RatingRequest knownBefore(Instant instant, RatingRequest request) {
        return new Rows(new Lists() {
                    @Override
                    public <R> List<R> change(List<R> rows) {
                        return rows.stream()
                                .filter(row -> !(row instanceof Revised revised)
                                        || revised.revision().at().isBefore(instant))
                                .toList();
                    }
                })
                .applied(request);
    }

    private RatingRequest applied(RatingRequest request) {
        SubscriptionHistory life = request.subscription();
        return new RatingRequest(
                request.zone(),
                request.mode(),
                request.period(),
                new SubscriptionHistory(
                        life.cutOffDay(), life.activatedAt(), life.deactivatedAt(), lists.change(life.states())),
                request.priceModelOfService(),
                values(request.priceModels(), this::priceModel),
                each(
                        request.assignments(),
                        assignment -> new UserAssignment(assignment.user(), lists.change(assignment.changes()))),
                lists.change(request.events()),
                lists.change(request.discounts()),
                lists.change(request.vatRates()));
    }

    private PriceModelHistory priceModel(PriceModelHistory model) {
        return new PriceModelHistory(
                model.id(),
                lists.change(model.versions()),
                lists.change(model.rolePrices()),
                lists.change(model.userSteps()),
                lists.change(model.events()),
                each(model.parameters(), this::parameter));
    }

    private PricedParameter parameter(PricedParameter parameter) {
        return new PricedParameter(
                parameter.parameter(),
                parameter.valueType(),
                lists.change(parameter.prices()),
                lists.change(parameter.rolePrices()),
                lists.change(parameter.steps()),
                parameter.options(),
                lists.change(parameter.values()));
    }

    private <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        return lists.change(items.stream().map(change).toList());
    }

    private static <T> Map<String, T> values(Map<String, T> map, UnaryOperator<T> change) {
        Map<String, T> changed = new TreeMap<>(map);
        changed.replaceAll((key, value) -> change.apply(value));
        return changed;
    }

    private interface Lists {
        <R> List<R> change(List<R> rows);
    }
}
