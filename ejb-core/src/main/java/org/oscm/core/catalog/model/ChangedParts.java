package org.oscm.core.catalog.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;

/** Compares two definitions of one technical service. */
public final class ChangedParts {

    private ChangedParts() {}

    /** Parts that go, and parameters whose values or prices would get another meaning; texts and limits may change. */
    public static Set<PartName> between(TechnicalServiceDefinition present, TechnicalServiceDefinition wanted) {
        Set<PartName> changed = new LinkedHashSet<>(PartName.declaredBy(present));
        changed.removeAll(PartName.declaredBy(wanted));
        Map<String, Parameter> parameters =
                wanted.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity()));
        present.parameters().stream()
                .filter(parameter -> parameters.containsKey(parameter.id()))
                .filter(parameter -> isOther(parameter, parameters.get(parameter.id())))
                .forEach(parameter -> changed.add(new PartName(PartKind.PARAMETER, parameter.id())));
        return changed;
    }

    private static boolean isOther(Parameter present, Parameter wanted) {
        return present.valueType() != wanted.valueType() || present.modificationType() != wanted.modificationType();
    }
}
