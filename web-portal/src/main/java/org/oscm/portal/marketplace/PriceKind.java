package org.oscm.portal.marketplace;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.oscm.types.enumtypes.PriceModelType;
import org.oscm.vo.VOPriceModel;

/** What a price depends on, as buyers ask for it. One service may be of several kinds. */
public enum PriceKind {
    FREE,
    BASE_FEE,
    PER_USER,
    BY_CHOICE,
    BY_USE,
    TRIAL;

    /** The kinds of a price model; none for a service whose price is told by another system, or not at all. */
    static Set<PriceKind> of(VOPriceModel model) {
        Set<PriceKind> kinds = EnumSet.noneOf(PriceKind.class);
        if (model == null || model.isExternal()) {
            return kinds;
        }
        if (model.getType() == PriceModelType.FREE_OF_CHARGE) {
            kinds.add(FREE);
            return kinds;
        }
        addIf(kinds, BASE_FEE, costs(model.getPricePerPeriod()));
        addIf(kinds, PER_USER, hasUserPrice(model));
        addIf(kinds, BY_CHOICE, !model.getSelectedParameters().isEmpty());
        addIf(kinds, BY_USE, !model.getConsideredEvents().isEmpty());
        addIf(kinds, TRIAL, model.getFreePeriod() > 0);
        return kinds;
    }

    static boolean costs(BigDecimal price) {
        return price != null && price.signum() > 0;
    }

    private static boolean hasUserPrice(VOPriceModel model) {
        return costs(model.getPricePerUserAssignment())
                || !model.getSteppedPrices().isEmpty()
                || model.getRoleSpecificUserPrices().stream().anyMatch(role -> costs(role.getPricePerUser()));
    }

    private static void addIf(Set<PriceKind> kinds, PriceKind kind, boolean applies) {
        if (applies) {
            kinds.add(kind);
        }
    }
}
