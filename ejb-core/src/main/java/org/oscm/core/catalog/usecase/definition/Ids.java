package org.oscm.core.catalog.usecase.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that ids of the same kind differ. */
final class Ids {
    private Ids() {}

    static void checkUnique(List<XmlElement> elements, DefinitionProblems problems) {
        Map<String, XmlElement> known = new HashMap<>();
        for (XmlElement element : elements) {
            element.attribute("id").ifPresent(id -> {
                XmlElement first = known.putIfAbsent(id, element);
                if (first != null) {
                    problems.add(element, "The id is used already in line " + first.line() + ".");
                }
            });
        }
    }
}
