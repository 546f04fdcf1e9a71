package org.oscm.core.catalog.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalServiceDefinition;

/** How a part of a technical service is named within it. */
public record PartName(PartKind kind, String path) {

    /** Every part a definition declares. */
    public static Set<PartName> declaredBy(TechnicalServiceDefinition definition) {
        Set<PartName> names = new LinkedHashSet<>();
        definition.parameters().forEach(parameter -> {
            names.add(new PartName(PartKind.PARAMETER, parameter.id()));
            parameter
                    .options()
                    .forEach(option -> names.add(new PartName(PartKind.OPTION, path(parameter.id(), option.id()))));
        });
        definition.events().forEach(event -> names.add(new PartName(PartKind.EVENT, event.id())));
        definition.roles().forEach(role -> names.add(new PartName(PartKind.ROLE, role.id())));
        definition.operations().forEach(operation -> {
            names.add(new PartName(PartKind.OPERATION, operation.id()));
            operation
                    .parameters()
                    .forEach(parameter -> names.add(
                            new PartName(PartKind.OPERATION_PARAMETER, path(operation.id(), parameter.id()))));
        });
        return names;
    }

    private static String path(String outer, String inner) {
        return outer + "/" + inner;
    }
}
