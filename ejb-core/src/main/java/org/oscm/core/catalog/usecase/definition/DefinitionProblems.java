package org.oscm.core.catalog.usecase.definition;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, up to a number a person can still work through. */
final class DefinitionProblems {
    static final int MOST = 100;

    private final List<DefinitionProblem> found = new ArrayList<>();

    void add(DefinitionProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    void add(XmlElement element, String message) {
        add(new DefinitionProblem(element.line(), element.column(), element.subject(), message));
    }

    boolean areEnough() {
        return found.size() >= MOST;
    }

    /** In the order of the document; if there are too many, the last one says so. */
    List<DefinitionProblem> inOrder() {
        List<DefinitionProblem> ordered = new ArrayList<>(found);
        ordered.sort(DefinitionProblem.BY_POSITION);
        if (areEnough()) {
            ordered.add(DefinitionProblem.ofDocument(
                    "There may be more errors; only the first " + MOST + " found are listed."));
        }
        return ordered;
    }
}
