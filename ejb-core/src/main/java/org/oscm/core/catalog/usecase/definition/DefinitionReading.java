package org.oscm.core.catalog.usecase.definition;

import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.catalog.TechnicalServiceDefinition;

/**
 * What was found in a document: the definitions, or everything that is wrong with it.
 *
 * @param services in the order of the document; empty if there is a problem
 * @param problems in the order of the document; empty if all is well
 */
public record DefinitionReading(List<TechnicalServiceDefinition> services, List<DefinitionProblem> problems) {
    public DefinitionReading {
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }

    /** Whether there is no problem. */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /** All problems, one in a line; empty if there is none. */
    public String problemText() {
        return problems.stream().map(DefinitionProblem::toString).collect(Collectors.joining("\n"));
    }
}
